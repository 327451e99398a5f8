/** The time limits that run, the soonest first. */
@NullMarked
package org.hanshu.query.deadlines;

import org.jspecify.annotations.NullMarked;
