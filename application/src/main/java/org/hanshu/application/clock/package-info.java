/** The one clock of the whole system, and how it is moved forward for training. */
@NullMarked
package org.hanshu.application.clock;

import org.jspecify.annotations.NullMarked;
