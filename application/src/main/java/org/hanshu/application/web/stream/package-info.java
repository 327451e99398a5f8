/** Answers that go on: who listens is told of things as they happen, as server-sent events. */
@NullMarked
package org.hanshu.application.web.stream;

import org.jspecify.annotations.NullMarked;
