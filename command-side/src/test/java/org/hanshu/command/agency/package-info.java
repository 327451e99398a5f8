/** What may be agreed with a partner agency, told in its events. */
@NullMarked
package org.hanshu.command.agency;

import org.jspecify.annotations.NullMarked;
