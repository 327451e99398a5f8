/** The side that decides. */
@NullMarked
package org.hanshu.command;

import org.jspecify.annotations.NullMarked;
