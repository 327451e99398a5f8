/** How requests are read and answers are written: nothing unknown, nothing twice, times with their offset. */
@NullMarked
package org.hanshu.application.web.json;

import org.jspecify.annotations.NullMarked;
