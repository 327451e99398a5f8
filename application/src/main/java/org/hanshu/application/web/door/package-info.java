/** The page at the door: what this is, who can come in, and the ways from here. */
@NullMarked
package org.hanshu.application.web.door;

import org.jspecify.annotations.NullMarked;
