/** The stored names, one table per family of aggregates; each name stands for life. */
@NullMarked
package org.hanshu.application.axon.names;

import org.jspecify.annotations.NullMarked;
