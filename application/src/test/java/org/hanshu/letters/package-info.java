/** Letters by HTTP, in a running engine. */
@NullMarked
package org.hanshu.letters;

import org.jspecify.annotations.NullMarked;
