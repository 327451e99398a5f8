/** How an operator's settings reach the engine. */
@NullMarked
package org.hanshu.application.settings;

import org.jspecify.annotations.NullMarked;
