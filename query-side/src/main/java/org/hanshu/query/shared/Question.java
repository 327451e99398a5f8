package org.hanshu.query.shared;

/** Something that a reader asks; it says what kind of answer it has. */
public interface Question<R> {

    Class<R> answerType();
}
