/** What unions share with partner agencies, and shared on another day 信息共享. */
@NullMarked
package org.hanshu.query.agencies;

import org.jspecify.annotations.NullMarked;
