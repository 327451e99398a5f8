/** Which parts of the engine this process runs. */
@NullMarked
package org.hanshu.application.roles;

import org.jspecify.annotations.NullMarked;
