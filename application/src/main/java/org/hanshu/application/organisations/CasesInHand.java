package org.hanshu.application.organisations;

import org.hanshu.api.shared.OrganisationId;
import org.hanshu.command.organisation.OpenCases;
import org.hanshu.query.dossier.CountOpenCases;
import org.hanshu.query.shared.Questions;
import org.springframework.stereotype.Component;

/** The cases that a union has not done with, as the dossier has them. */
@Component
class CasesInHand implements OpenCases {

    private final Questions questions;

    CasesInHand(Questions questions) {
        this.questions = questions;
    }

    @Override
    public int of(OrganisationId union) {
        return questions.ask(new CountOpenCases(union)).open();
    }
}
