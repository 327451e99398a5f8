/** What the delivery brings for containers and for watching, held against the engine that it is meant for. */
@NullMarked
package org.hanshu.docker;

import org.jspecify.annotations.NullMarked;
