/** PostgreSQL: our own beside the application, or one that an operator runs. */
@NullMarked
package org.hanshu.application.database;

import org.jspecify.annotations.NullMarked;
