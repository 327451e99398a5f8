/** What every correction 更正 of a wrong entry says, whatever it is an entry of. */
@NullMarked
package org.hanshu.api.correction;

import org.jspecify.annotations.NullMarked;
