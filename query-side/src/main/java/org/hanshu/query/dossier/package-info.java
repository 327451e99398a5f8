/** The case file 案卷 as who works on a case reads it, with its letters; now, or as it stood and was known on any day. */
@NullMarked
package org.hanshu.query.dossier;

import org.jspecify.annotations.NullMarked;
