/** The processes that run on one database: how each is known to live, and how they share what is to do. */
@NullMarked
package org.hanshu.application.processes;

import org.jspecify.annotations.NullMarked;
