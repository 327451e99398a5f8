/** What is kept for the day on which a machine is lost. */
@NullMarked
package org.hanshu.backup;

import org.jspecify.annotations.NullMarked;
