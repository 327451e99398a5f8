/** Answers: one package per read model, named for its reader. */
@NullMarked
package org.hanshu.query;

import org.jspecify.annotations.NullMarked;
