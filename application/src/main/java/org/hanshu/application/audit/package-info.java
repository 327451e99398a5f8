/** What is remembered of those who were turned away 被拒绝的查阅. */
@NullMarked
package org.hanshu.application.audit;

import org.jspecify.annotations.NullMarked;
