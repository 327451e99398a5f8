package org.hanshu.command.casefile;

import org.hanshu.api.shared.OrganisationId;

/** What is in a case file. */
sealed interface CaseFileState {

    /** Nobody has said anything yet. */
    record Unopened() implements CaseFileState {}

    /** @param isEmployerHeard whether a respondent spoke, or refused to and the refusal is on record */
    record Opened(OrganisationId owner, int statements, boolean isEmployerHeard) implements CaseFileState {}
}
