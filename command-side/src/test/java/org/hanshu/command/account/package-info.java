/** Accounts and what is decided about them. */
@NullMarked
package org.hanshu.command.account;

import org.jspecify.annotations.NullMarked;
