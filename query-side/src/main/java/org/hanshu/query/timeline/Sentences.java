package org.hanshu.query.timeline;

import java.time.Instant;
import java.util.Locale;
import org.hanshu.api.account.AccountEvent;
import org.hanshu.api.agency.AgencyEvent;
import org.hanshu.api.agency.OrganisationEvent;
import org.hanshu.api.casefile.CaseFileEvent;
import org.hanshu.api.child.ChildClockEvent;
import org.hanshu.api.child.ChildCorrectionEvent;
import org.hanshu.api.imports.ImportEvent;
import org.hanshu.api.imports.ImportEvent.ImportCompleted;
import org.hanshu.api.imports.ImportEvent.ImportFailed;
import org.hanshu.api.imports.ImportEvent.ImportStarted;
import org.hanshu.api.imports.ImportEvent.RowsTaken;
import org.hanshu.api.inbound.InboundEvent;
import org.hanshu.api.legalaid.LegalAidEvent;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letterbook.LetterBookEvent;
import org.hanshu.api.letterbook.LetterBookEvent.NumberAllotted;
import org.hanshu.api.letterbook.LetterBookEvent.NumberVoided;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.proposal.ProposalEvent;
import org.hanshu.api.recomputation.RecomputationEvent;
import org.hanshu.api.referral.ReferralEvent;
import org.hanshu.api.rulebook.RuleBookEvent;
import org.hanshu.api.rulebook.RuleBookEvent.RulesPublished;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.workcalendar.WorkCalendarEvent;
import org.hanshu.api.workcalendar.WorkCalendarEvent.YearPublished;
import org.jspecify.annotations.Nullable;

/** Says in a sentence what an event is about; personal data is never part of it. */
final class Sentences {

    private final TimelineWords words;
    private final Locale reader;

    private Sentences(TimelineWords words, Locale reader) {
        this.words = words;
        this.reader = reader;
    }

    static Sentences in(Locale reader) {
        return new Sentences(TimelineWords.in(reader), reader);
    }

    String about(Object event) {
        return switch (event) {
            case SupervisionCaseEvent of -> new CaseSentences(words, reader).about(of);
            case CaseFileEvent of -> new CaseFileSentences(words).about(of);
            case LetterEvent of -> new LetterSentences(words).about(of);
            case LetterBookEvent of -> about(of);
            case ProposalEvent of -> new ProposalSentences(words, reader).about(of);
            case InboundEvent of -> new InboundSentences(words).about(of);
            case ChildClockEvent of -> new ChildClockSentences(words).about(of);
            case ChildCorrectionEvent of -> new ChildCorrectionSentences(words).about(of);
            case LegalAidEvent of -> new LegalAidSentences(words).about(of);
            case MediationEvent of -> new MediationSentences(words).about(of);
            case ReferralEvent of -> new ReferralSentences(words).about(of);
            case AccountEvent of -> new AccountSentences(words).about(of);
            case AgencyEvent of -> new AgencySentences(words).about(of);
            case OrganisationEvent of -> new OrganisationSentences(words).about(of);
            case ImportEvent of -> about(of);
            case RuleBookEvent of -> about(of);
            case WorkCalendarEvent of -> about(of);
            case RecomputationEvent of -> new RecomputationSentences(words).about(of);
            default -> throw new IllegalArgumentException("No sentence is known for " + event.getClass());
        };
    }

    /** Which letter it is about; nothing where it is about none, or itself says so. */
    String ofLetter(@Nullable String kind, @Nullable String number) {
        if (kind == null) {
            return "";
        }
        return number == null
                ? words.text("of-letter", words.letter(kind))
                : words.text("of-letter.numbered", words.letter(kind), number);
    }

    /** Who did it in whose place 代理, and on which order. */
    String inPlace(String actor, String away, String order) {
        return words.text("in-place", actor, away, order);
    }

    /** What is said of something that was entered on a later day than that on which it happened; nothing of the others. */
    String enteredLate(Instant occurredAt, Instant recordedAt) {
        var entered = new OccurredAt(recordedAt).day();
        return entered.isAfter(new OccurredAt(occurredAt).day()) ? words.text("entered-late", words.date(entered)) : "";
    }

    private String about(LetterBookEvent event) {
        return switch (event) {
            case NumberAllotted allotted -> words.say(allotted, allotted.text());
            case NumberVoided voided -> words.say(voided, voided.n());
        };
    }

    private String about(ImportEvent event) {
        return switch (event) {
            case ImportStarted started -> words.say(started, started.rows(), started.encoding());
            case RowsTaken taken -> words.say(taken, taken.rows().size());
            case ImportCompleted done ->
                words.say(done, done.read(), done.imported(), done.duplicates(), done.refused(), done.warnings());
            case ImportFailed failed -> words.say(failed, failed.why());
        };
    }

    private String about(RuleBookEvent event) {
        return switch (event) {
            case RulesPublished published ->
                words.say(published, published.version(), published.rules().size());
        };
    }

    private String about(WorkCalendarEvent event) {
        return switch (event) {
            case YearPublished published ->
                words.say(published, Integer.toString(published.notice().year()), published.version());
        };
    }
}
