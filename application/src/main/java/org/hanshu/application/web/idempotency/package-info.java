/** The same request again gives the first answer again, and changes nothing. */
@NullMarked
package org.hanshu.application.web.idempotency;

import org.jspecify.annotations.NullMarked;
