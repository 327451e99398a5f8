/** Who may sign in, for which organisation, and in which capacity 账号: all of it history. */
@NullMarked
package org.hanshu.api.account;

import org.jspecify.annotations.NullMarked;
