/** Mediations 调解 as mediators and the union that opened them read them. */
@NullMarked
package org.hanshu.query.mediations;

import org.jspecify.annotations.NullMarked;
