/** Decides what a union shares with a partner agency 信息共享. */
@NullMarked
package org.hanshu.command.agency;

import org.jspecify.annotations.NullMarked;
