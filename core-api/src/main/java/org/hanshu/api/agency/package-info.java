/** Unions and partner agencies, and what they agree to share. */
@NullMarked
package org.hanshu.api.agency;

import org.jspecify.annotations.NullMarked;
