/** Reads the tables that people send as files 表格: in which letters, with which columns, and what they typed. */
@NullMarked
package org.hanshu.command.shared.table;

import org.jspecify.annotations.NullMarked;
