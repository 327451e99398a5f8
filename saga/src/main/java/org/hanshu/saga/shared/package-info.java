/** What every process needs to ask for something. */
@NullMarked
package org.hanshu.saga.shared;

import org.jspecify.annotations.NullMarked;
