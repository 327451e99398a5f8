package org.hanshu.query.timeline;

import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent.AgencyAwaited;
import org.hanshu.api.supervisioncase.CaseWatchEvent.AgencyNoLongerAwaited;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CaseCalledBack;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CaseMarkedCollective;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CaseReportedUp;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CollectiveFound;
import org.hanshu.api.supervisioncase.CaseWatchEvent.ComplainantNotified;
import org.hanshu.api.supervisioncase.CaseWatchEvent.InvestigationExtended;
import org.hanshu.api.supervisioncase.CaseWatchEvent.KeptLonger;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationInterrupted;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationLeft;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationReckoned;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationWarned;
import org.hanshu.api.supervisioncase.CaseWatchEvent.PartyHeard;
import org.hanshu.api.supervisioncase.CaseWatchEvent.ReminderAnswered;
import org.hanshu.api.supervisioncase.CaseWatchEvent.ReminderSent;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionLeft;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionOver;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionReckoned;

/** Says what who watches over a case saw and did. */
record CaseWatchSentences(TimelineWords words) {

    String about(CaseWatchEvent event) {
        return switch (event) {
            case CollectiveFound found -> words.say(found, found.workers());
            case CaseMarkedCollective marked -> words.say(marked, marked.workers());
            case CaseReportedUp reported -> words.say(reported, words.organisation(reported.to()));
            case ComplainantNotified told -> words.say(told, words.of(told.means()), words.date(told.notifiedOn()));
            case CaseCalledBack back -> words.say(back);
            case PartyHeard side -> words.say(side, words.of(side.party()));
            case InvestigationExtended more ->
                words.say(more, words.date(more.deadline().due()));
            case ReminderSent sent ->
                words.say(sent, sent.n(), words.organisation(sent.from().value()));
            case ReminderAnswered answered -> words.say(answered, answered.n());
            case AgencyAwaited waiting -> words.say(waiting);
            case AgencyNoLongerAwaited over -> words.say(over);
            case LimitationReckoned reckoned ->
                words.say(
                        reckoned,
                        reckoned.claim(),
                        words.of(reckoned.kind()),
                        words.of(reckoned.basis()),
                        words.date(reckoned.start()),
                        words.date(reckoned.last()));
            case LimitationInterrupted one -> words.say(one, one.claim(), words.of(one.kind()), words.date(one.on()));
            case LimitationWarned warned ->
                words.say(
                        warned,
                        warned.claim(),
                        words.of(warned.kind()),
                        words.of(warned.code()),
                        words.date(warned.last()));
            case LimitationLeft left -> words.say(left, left.claim(), words.of(left.kind()));
            case RetentionReckoned kept -> words.say(kept, words.date(kept.last()));
            case RetentionOver over -> words.say(over, words.date(over.last()));
            case KeptLonger kept -> words.say(kept, words.date(kept.last()));
            case RetentionLeft left -> words.say(left);
        };
    }
}
