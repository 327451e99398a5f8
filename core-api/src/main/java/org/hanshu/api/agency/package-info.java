/** Unions and partner agencies. */
@NullMarked
package org.hanshu.api.agency;

import org.jspecify.annotations.NullMarked;
