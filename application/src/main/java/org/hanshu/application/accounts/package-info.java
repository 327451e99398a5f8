/** The accounts that an administrator registers, and what they sign in with. */
@NullMarked
package org.hanshu.application.accounts;

import org.jspecify.annotations.NullMarked;
