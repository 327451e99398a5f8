/** The description of the API, as far as it is the same for every endpoint. */
@NullMarked
package org.hanshu.application.web.openapi;

import org.jspecify.annotations.NullMarked;
