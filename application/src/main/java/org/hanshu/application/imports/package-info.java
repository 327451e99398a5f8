/** Keeps uploaded files, sealed, until they are taken in. */
@NullMarked
package org.hanshu.application.imports;

import org.jspecify.annotations.NullMarked;
