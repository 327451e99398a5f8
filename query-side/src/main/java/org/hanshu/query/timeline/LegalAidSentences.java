package org.hanshu.query.timeline;

import java.util.Objects;
import java.util.stream.Stream;
import org.hanshu.api.legalaid.LegalAidEvent;
import org.hanshu.api.legalaid.LegalAidEvent.DenialBecameFinal;
import org.hanshu.api.legalaid.LegalAidEvent.LawyerAssigned;
import org.hanshu.api.legalaid.LegalAidEvent.LawyerReassigned;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidApplied;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidCompleted;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidConcluded;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidDenied;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidGranted;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidTerminated;
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionRaised;
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionRejected;
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionUpheld;
import org.hanshu.api.legalaid.LegalAidEvent.PapersFollowed;
import org.hanshu.api.legalaid.LegalAidEvent.PreGranted;
import org.hanshu.api.legalaid.LegalAidEvent.StageRecorded;
import org.hanshu.api.legalaid.LegalAidEvent.SupplementAsked;
import org.hanshu.api.legalaid.LegalAidEvent.SupplementGiven;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationObjected;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationReversed;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationUpheld;

/** What happened to legal aid, in sentences. */
record LegalAidSentences(TimelineWords words) {

    String about(LegalAidEvent event) {
        return switch (event) {
            case LegalAidApplied applied -> applied(applied);
            case LegalAidCompleted complete -> words.say(complete, words.of(complete.ground()));
            case SupplementAsked asked -> words.say(asked);
            case SupplementGiven given -> words.say(given);
            case PapersFollowed followed -> words.say(followed);
            case PreGranted granted ->
                granted.papersFollow()
                        ? words.sayOf("papers", granted, words.of(granted.ground()))
                        : words.say(granted, words.of(granted.ground()));
            case LegalAidGranted granted -> words.say(granted);
            case LegalAidDenied denied ->
                words.say(denied, words.of(denied.reason()), denied.objectTo(), words.date(denied.objectUntil()));
            case ObjectionRaised raised -> words.say(raised);
            case ObjectionUpheld upheld ->
                upheld.granted() ? words.sayOf("granted", upheld, upheld.by()) : words.say(upheld, upheld.by());
            case ObjectionRejected rejected -> words.say(rejected, rejected.by());
            case DenialBecameFinal silence -> words.say(silence);
            case LawyerAssigned assigned -> words.say(assigned, assigned.account());
            case LawyerReassigned other -> words.say(other, other.account(), other.before());
            case StageRecorded stage -> stage(stage);
            case LegalAidConcluded done ->
                done.recovered() == null
                        ? words.say(done, words.of(done.outcome()))
                        : words.sayOf(
                                "recovered",
                                done,
                                words.of(done.outcome()),
                                done.recovered().toString());
            case LegalAidTerminated ended -> words.say(ended, words.of(ended.ground()));
            case TerminationObjected objected -> words.say(objected);
            case TerminationReversed reversed -> words.say(reversed, reversed.by());
            case TerminationUpheld upheld -> words.say(upheld, upheld.by());
        };
    }

    private String applied(LegalAidApplied event) {
        var forms = words.list(event.forms().stream().map(words::of).toList());
        var fast = words.list(event.fastTrack().stream().map(words::of).toList());
        var workers = event.workers().size();
        return fast.isEmpty() ? words.say(event, workers, forms) : words.sayOf("fast", event, workers, forms, fast);
    }

    private String stage(StageRecorded event) {
        var where =
                Stream.of(event.body(), event.number()).filter(Objects::nonNull).toList();
        var stage = words.of(event.stage());
        return where.isEmpty()
                ? words.say(event, stage, words.date(event.on()))
                : words.sayOf("at", event, stage, words.date(event.on()), String.join(" ", where));
    }
}
