/** What every aggregate needs to decide: who asks, when it happened, and the three checks before the first rule. */
@NullMarked
package org.hanshu.command.shared;

import org.jspecify.annotations.NullMarked;
