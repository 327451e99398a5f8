/** Who may come in, and as whom. */
@NullMarked
package org.hanshu.application.security;

import org.jspecify.annotations.NullMarked;
