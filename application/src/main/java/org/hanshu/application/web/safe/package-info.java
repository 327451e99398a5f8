/** What every answer forbids the browser that shows it. */
@NullMarked
package org.hanshu.application.web.safe;

import org.jspecify.annotations.NullMarked;
