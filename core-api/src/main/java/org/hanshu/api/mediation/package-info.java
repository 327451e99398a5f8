/** The language of mediation 调解. */
@NullMarked
package org.hanshu.api.mediation;

import org.jspecify.annotations.NullMarked;
