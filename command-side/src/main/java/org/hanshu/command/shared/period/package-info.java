/** The period engine: pure date reckoning, without any framework. */
@NullMarked
package org.hanshu.command.shared.period;

import org.jspecify.annotations.NullMarked;
