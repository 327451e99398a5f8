/** How often one client may come, so that the others are served. */
@NullMarked
package org.hanshu.application.limits;

import org.jspecify.annotations.NullMarked;
