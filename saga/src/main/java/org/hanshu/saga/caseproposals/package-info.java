/** What was proposed about a case goes with it: to another union, and to its end. */
@NullMarked
package org.hanshu.saga.caseproposals;

import org.jspecify.annotations.NullMarked;
