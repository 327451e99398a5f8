package org.hanshu.command.letter;

import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.api.rulebook.LetterKindRule;
import org.hanshu.command.shared.Limits;
import org.springframework.stereotype.Component;

/** Answers out of the catalogue by which every letter is decided. */
@Component
class CatalogueAnswers {

    private final Limits limits;

    CatalogueAnswers(Limits limits) {
        this.limits = limits;
    }

    @QueryHandler
    LetterKindRule handle(FindLetterKind question) {
        return Catalogue.kind(question.code(), limits);
    }
}
