/** The language of an import 导入. */
@NullMarked
package org.hanshu.api.imports;

import org.jspecify.annotations.NullMarked;
