/** What it takes to forget somebody: where they are remembered, and the keys that go. */
@NullMarked
package org.hanshu.application.erasure;

import org.jspecify.annotations.NullMarked;
