/** The deadline calculator 期限计算器. */
@NullMarked
package org.hanshu.command.periods;

import org.jspecify.annotations.NullMarked;
