/** The language of a supervision case 案件. */
@NullMarked
package org.hanshu.api.supervisioncase;

import org.jspecify.annotations.NullMarked;
