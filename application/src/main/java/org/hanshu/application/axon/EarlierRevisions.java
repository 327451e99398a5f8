package org.hanshu.application.axon;

import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What events of earlier revisions do not tell, and why nothing is lost by it. */
@Configuration(proxyBeanMethods = false)
class EarlierRevisions {

    private static final String EVENT = "";

    /** Nobody was assigned in the place of another then, so there was no reason 改派理由. */
    @Bean
    EventUpcaster assignmentReasons() {
        return new Untold("case.supervisors-assigned", EVENT, "reason");
    }

    /** Ends were of letters then, of which an agency tells no result. */
    @Bean
    EventUpcaster childResults() {
        return new Untold("case.child-ended", EVENT, "result");
    }

    /** Nobody acted in the place of another then. */
    @Bean
    EventUpcaster childHands() {
        return new Untold(2, "case.child-ended", EVENT, "endedFor");
    }

    /** No letter that should follow was proposed then. */
    @Bean
    EventUpcaster escalationSuccessors() {
        return new Untold("letter.escalated", EVENT, "successor");
    }

    /** Nobody was asked then when the agency closed its matter 办结日期. */
    @Bean
    EventUpcaster agencyClosings() {
        return new Untold("referral.feedback-given", EVENT, "closedOn");
    }

    /** Nobody was asked then why somebody did not sign 笔录未签字原因. */
    @Bean
    EventUpcaster signatureReasons() {
        return new Untold("case-file.statement-recorded", EVENT, "signatureReason");
    }

    /** Proposals were about all that their cases claim then, and about no limitation. */
    @Bean
    EventUpcaster suggestionScopes() {
        return new Untold("proposal.proposed", "/suggestion", "claims", "limitationEndsOn");
    }
}
