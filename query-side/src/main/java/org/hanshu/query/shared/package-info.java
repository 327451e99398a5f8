/** What every read model needs to answer: who may see what, and how much of it. */
@NullMarked
package org.hanshu.query.shared;

import org.jspecify.annotations.NullMarked;
