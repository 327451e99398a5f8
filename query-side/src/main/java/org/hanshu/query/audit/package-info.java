/** What an auditor asks of the house itself: who was shown whose data, and who was erased on whose order 审计. */
@NullMarked
package org.hanshu.query.audit;

import org.jspecify.annotations.NullMarked;
