/** Everything that can happen twice happens twice. */
@NullMarked
package org.hanshu.again;

import org.jspecify.annotations.NullMarked;
