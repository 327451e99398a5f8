/** Imports as a hotline's clerk sees them, through a running engine. */
@NullMarked
package org.hanshu.imports;

import org.jspecify.annotations.NullMarked;
