/** Everything that happened to a case and to what belongs to it, in order, in words that a person reads. */
@NullMarked
package org.hanshu.query.timeline;

import org.jspecify.annotations.NullMarked;
