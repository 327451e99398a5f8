/** Which unions and partner agencies there are, and were: for everybody who names one. */
@NullMarked
package org.hanshu.query.organisations;

import org.jspecify.annotations.NullMarked;
