/** The closed lists of words, for programs and people. */
@NullMarked
package org.hanshu.query.vocabulary;

import org.jspecify.annotations.NullMarked;
