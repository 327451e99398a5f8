/** Has somebody asked when a case was kept long enough, and again when they want it kept longer. */
@NullMarked
package org.hanshu.saga.retention;

import org.jspecify.annotations.NullMarked;
