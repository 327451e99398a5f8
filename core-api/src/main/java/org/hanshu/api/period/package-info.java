/** Time limits as data: what is due when, and how that was reckoned. */
@NullMarked
package org.hanshu.api.period;

import org.jspecify.annotations.NullMarked;
