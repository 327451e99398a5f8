/** Waits and asks: one package per process. */
@NullMarked
package org.hanshu.saga;

import org.jspecify.annotations.NullMarked;
