/** What every message of the engine is made of. */
@NullMarked
package org.hanshu.api.shared;

import org.jspecify.annotations.NullMarked;
