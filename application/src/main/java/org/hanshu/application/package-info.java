/** Assembles the engine and gives it its platform. */
@NullMarked
package org.hanshu.application;

import org.jspecify.annotations.NullMarked;
