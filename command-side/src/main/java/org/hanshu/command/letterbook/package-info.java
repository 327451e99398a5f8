/** Decides on a letter book 文号簿: which letter gets which number. */
@NullMarked
package org.hanshu.command.letterbook;

import org.jspecify.annotations.NullMarked;
