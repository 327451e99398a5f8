package org.hanshu.query.timeline;

import org.hanshu.api.agency.AgencyEvent;
import org.hanshu.api.agency.AgencyEvent.AgreementEnded;
import org.hanshu.api.agency.AgencyEvent.AgreementMade;

/** What was agreed with a partner agency, in sentences. */
record AgencySentences(TimelineWords words) {

    String about(AgencyEvent event) {
        return switch (event) {
            case AgreementMade made ->
                words.say(
                        made,
                        words.organisation(made.union().value()),
                        words.organisation(made.agency().value()),
                        made.n(),
                        made.terms().number(),
                        words.date(made.terms().from()),
                        words.date(made.terms().until()),
                        words.list(made.terms().fields().stream().map(words::of).toList()));
            case AgreementEnded ended -> words.say(ended, ended.n(), words.of(ended.why()), ended.order());
        };
    }
}
