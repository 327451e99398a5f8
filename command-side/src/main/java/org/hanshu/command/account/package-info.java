/** Decides who may sign in, and as whom 账号. */
@NullMarked
package org.hanshu.command.account;

import org.jspecify.annotations.NullMarked;
