/** What new rules or a new calendar move: the lists before and after that an administrator reviews. */
@NullMarked
package org.hanshu.query.recomputations;

import org.jspecify.annotations.NullMarked;
