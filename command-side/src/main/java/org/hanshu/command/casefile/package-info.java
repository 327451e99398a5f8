/** Decides on case files 案卷: what was said and found, beside the case itself. */
@NullMarked
package org.hanshu.command.casefile;

import org.jspecify.annotations.NullMarked;
