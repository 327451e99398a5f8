/** The clocks of what a case opens beside letters, as the aggregates keep and turn them. */
@NullMarked
package org.hanshu.command.shared.clock;

import org.jspecify.annotations.NullMarked;
