/** Shows grants of legal aid 法律援助 to the union that gives it and to the lawyer who works on it. */
@NullMarked
package org.hanshu.query.legalaid;

import org.jspecify.annotations.NullMarked;
