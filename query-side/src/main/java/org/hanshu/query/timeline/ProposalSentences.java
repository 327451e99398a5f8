package org.hanshu.query.timeline;

import java.util.Locale;
import org.hanshu.api.proposal.ProposalEvent;
import org.hanshu.api.proposal.ProposalEvent.CaseConcerned;
import org.hanshu.api.proposal.ProposalEvent.ProposalAccepted;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineMissed;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineRecomputed;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineReminded;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineSet;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeclined;
import org.hanshu.api.proposal.ProposalEvent.ProposalLapsed;
import org.hanshu.api.proposal.ProposalEvent.ProposalPassedOn;
import org.hanshu.api.proposal.ProposalEvent.Proposed;
import org.hanshu.query.shared.Named;

/** Says what the system suggested, and who answered. */
record ProposalSentences(TimelineWords words, Locale reader) {

    String about(ProposalEvent event) {
        return switch (event) {
            case Proposed proposed -> proposed(proposed);
            case CaseConcerned about -> words.say(about, about.cases().size());
            case ProposalPassedOn passed ->
                words.say(passed, Named.of(passed.to(), reader).name());
            case ProposalDeadlineSet set ->
                words.say(set, clock(), words.date(set.deadline().due()));
            case ProposalDeadlineReminded reminded ->
                words.say(reminded, clock(), words.text("reminder." + reminded.code()), words.date(reminded.due()));
            case ProposalDeadlineMissed missed -> words.say(missed, clock(), words.date(missed.due()));
            case ProposalDeadlineRecomputed moved -> words.recomputed(moved, moved.deadline(), moved.before());
            case ProposalAccepted accepted -> words.say(accepted);
            case ProposalDeclined declined -> words.say(declined);
            case ProposalLapsed lapsed -> words.say(lapsed, words.of(lapsed.reason()));
        };
    }

    private String clock() {
        return words.clock(ProposalEvent.ANSWER);
    }

    private String proposed(Proposed event) {
        var suggestion = event.suggestion();
        var what = words.text("what." + suggestion.what());
        var why = words.text("why." + suggestion.why());
        return suggestion.letterKind() == null
                ? words.sayOf("plain", event, what, why)
                : words.say(event, what, why, words.letter(suggestion.letterKind()));
    }
}
