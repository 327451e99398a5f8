/** The language of legal aid 法律援助. */
@NullMarked
package org.hanshu.api.legalaid;

import org.jspecify.annotations.NullMarked;
