/** Decides on a referral 移送: a matter goes to a partner agency, which answers for it from then on. */
@NullMarked
package org.hanshu.command.referral;

import org.jspecify.annotations.NullMarked;
