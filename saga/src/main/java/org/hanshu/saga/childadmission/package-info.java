/** Watches over what a case admitted: what was never made is let go. */
@NullMarked
package org.hanshu.saga.childadmission;

import org.jspecify.annotations.NullMarked;
