/** What became of every row of an imported file. */
@NullMarked
package org.hanshu.query.imports;

import org.jspecify.annotations.NullMarked;
