/** Tells a case of the call-backs in its file. */
@NullMarked
package org.hanshu.saga.heard;

import org.jspecify.annotations.NullMarked;
