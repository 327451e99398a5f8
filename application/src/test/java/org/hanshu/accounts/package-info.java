/** Who may come in, and how. */
@NullMarked
package org.hanshu.accounts;

import org.jspecify.annotations.NullMarked;
