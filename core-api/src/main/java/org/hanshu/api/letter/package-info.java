/** The language of a letter 函书. */
@NullMarked
package org.hanshu.api.letter;

import org.jspecify.annotations.NullMarked;
