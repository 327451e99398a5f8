/** What somebody has to do, the most urgent first. */
@NullMarked
package org.hanshu.query.worklist;

import org.jspecify.annotations.NullMarked;
