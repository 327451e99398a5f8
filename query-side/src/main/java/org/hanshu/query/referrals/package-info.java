/** What was referred to whom and what came of it, for the union that refers and for the agency that was asked. */
@NullMarked
package org.hanshu.query.referrals;

import org.jspecify.annotations.NullMarked;
