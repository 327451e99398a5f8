/** What the intake of complaints keeps in the database beside the events. */
@NullMarked
package org.hanshu.application.intake;

import org.jspecify.annotations.NullMarked;
