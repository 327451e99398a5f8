/** The language of a referral 移送: a matter goes to a partner agency, which acknowledges, decides, and tells what came of it. */
@NullMarked
package org.hanshu.api.referral;

import org.jspecify.annotations.NullMarked;
