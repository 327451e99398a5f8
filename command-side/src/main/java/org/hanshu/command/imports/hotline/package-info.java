/** Reads a hotline's work-order export 热线工单导出: from the bytes of a file to complaints as they were told. */
@NullMarked
package org.hanshu.command.imports.hotline;

import org.jspecify.annotations.NullMarked;
