/** Takes files of complaints in, row by row: an import 导入 remembers what became of each row. */
@NullMarked
package org.hanshu.command.imports;

import org.jspecify.annotations.NullMarked;
