/** Tells a case of the call-backs in its file. */
@NullMarked
package org.hanshu.saga.calledback;

import org.jspecify.annotations.NullMarked;
