/** The inbound letters 来文, for who follows them. */
@NullMarked
package org.hanshu.query.inboundletters;

import org.jspecify.annotations.NullMarked;
