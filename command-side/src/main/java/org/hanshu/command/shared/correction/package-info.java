/** What is the same whatever a wrong entry is an entry of: reading what should have been said, and the second person. */
@NullMarked
package org.hanshu.command.shared.correction;

import org.jspecify.annotations.NullMarked;
