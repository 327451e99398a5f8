/** The letter book 文号簿 as who looks for a letter reads it. */
@NullMarked
package org.hanshu.query.letterregister;

import org.jspecify.annotations.NullMarked;
