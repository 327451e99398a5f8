/** Every answer that is not what was asked for: RFC 9457, in the reader's language. */
@NullMarked
package org.hanshu.application.web.problem;

import org.jspecify.annotations.NullMarked;
