/** The closed lists of words, each with a Chinese and an English name. */
@NullMarked
package org.hanshu.api.vocabulary;

import org.jspecify.annotations.NullMarked;
