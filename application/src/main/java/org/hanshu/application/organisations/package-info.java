/** What the register of organisations asks of the rest of the house. */
@NullMarked
package org.hanshu.application.organisations;

import org.jspecify.annotations.NullMarked;
