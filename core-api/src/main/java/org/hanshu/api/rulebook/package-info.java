/** The language of the rule book 时限规则. */
@NullMarked
package org.hanshu.api.rulebook;

import org.jspecify.annotations.NullMarked;
