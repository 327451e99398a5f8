/** Runs the engine on PostgreSQL: what is stored under which name, who handles it, and what happens when that fails. */
@NullMarked
package org.hanshu.application.axon;

import org.jspecify.annotations.NullMarked;
