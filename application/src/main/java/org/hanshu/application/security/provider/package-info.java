/** The door for people who sign in at an OpenID Connect provider that the operator names. */
@NullMarked
package org.hanshu.application.security.provider;

import org.jspecify.annotations.NullMarked;
