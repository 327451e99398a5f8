/** Keeps personal data sealed: a key for every person and text, who was shown what, and how it is masked. */
@NullMarked
package org.hanshu.application.vault;

import org.jspecify.annotations.NullMarked;
