/** Decides on inbound letters 来文. */
@NullMarked
package org.hanshu.command.inbound;

import org.jspecify.annotations.NullMarked;
