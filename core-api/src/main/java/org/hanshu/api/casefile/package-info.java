/** The language of a case file 案卷. */
@NullMarked
package org.hanshu.api.casefile;

import org.jspecify.annotations.NullMarked;
