/** Decides on a proposal 建议事项: what the system suggests and a person answers. */
@NullMarked
package org.hanshu.command.proposal;

import org.jspecify.annotations.NullMarked;
