/** What the engine says of itself to whoever watches over it, in numbers; nobody's name is in them. */
@NullMarked
package org.hanshu.application.watch;

import org.jspecify.annotations.NullMarked;
