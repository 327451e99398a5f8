/** A small process of its own, on which the platform is tried. */
@NullMarked
package org.hanshu.application.sample;

import org.jspecify.annotations.NullMarked;
