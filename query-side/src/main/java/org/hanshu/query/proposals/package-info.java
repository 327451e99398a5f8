/** What the system suggests and who answered. */
@NullMarked
package org.hanshu.query.proposals;

import org.jspecify.annotations.NullMarked;
