/** Who may sign in, and who could on another day 账号. */
@NullMarked
package org.hanshu.query.accounts;

import org.jspecify.annotations.NullMarked;
