/** The language of a letter book 文号簿. */
@NullMarked
package org.hanshu.api.letterbook;

import org.jspecify.annotations.NullMarked;
