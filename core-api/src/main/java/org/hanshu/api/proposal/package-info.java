/** The language of a proposal 建议事项. */
@NullMarked
package org.hanshu.api.proposal;

import org.jspecify.annotations.NullMarked;
