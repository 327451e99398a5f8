/** The language of papers that courts, procuratorates and others send, and of which the union has a copy 来文. */
@NullMarked
package org.hanshu.api.inbound;

import org.jspecify.annotations.NullMarked;
