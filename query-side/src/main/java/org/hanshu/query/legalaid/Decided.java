package org.hanshu.query.legalaid;

import java.time.LocalDate;
import org.hanshu.api.legalaid.AidOutcome;
import org.hanshu.api.legalaid.DenialReason;
import org.hanshu.api.legalaid.HardshipGround;
import org.hanshu.api.legalaid.LegalAidEvent;
import org.hanshu.api.legalaid.LegalAidEvent.DenialBecameFinal;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidApplied;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidCompleted;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidConcluded;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidDenied;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidTerminated;
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionRaised;
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionRejected;
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionUpheld;
import org.hanshu.api.legalaid.LegalAidEvent.PapersFollowed;
import org.hanshu.api.legalaid.LegalAidEvent.PreGranted;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationObjected;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationReversed;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationUpheld;
import org.hanshu.api.legalaid.PreGrantGround;
import org.hanshu.api.legalaid.TerminationGround;
import org.hanshu.api.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on legal aid.
 *
 * @param papersFollow whether it was given in advance and papers are still missing
 * @param denial the last denial, while it stands
 * @param objected whether an objection waits for its decision
 * @param isFinal whether nobody can object any more
 */
record Decided(
        @Nullable HardshipGround ground,
        @Nullable PreGrantGround inAdvance,
        @Nullable LocalDate limitationEndsOn,
        boolean papersFollow,
        @Nullable Denial denial,
        boolean objected,
        boolean isFinal,
        @Nullable AidOutcome outcome,
        @Nullable Money recovered,
        @Nullable TerminationGround terminated) {

    /** Why it was not given, where the worker can object and until when. */
    public record Denial(DenialReason reason, String objectTo, LocalDate objectUntil) {}

    static Decided of(LegalAidApplied applied) {
        return new Decided(
                applied.ground(), null, applied.limitationEndsOn(), false, null, false, false, null, null, null);
    }

    Decided after(LegalAidEvent event) {
        return switch (event) {
            case LegalAidCompleted complete -> on(complete.ground());
            case PreGranted granted -> inAdvance(granted);
            case PapersFollowed followed -> papers(false);
            case LegalAidDenied denied ->
                denied(new Denial(denied.reason(), denied.objectTo(), denied.objectUntil()), false, false);
            case ObjectionRaised raised -> denied(denial, true, false);
            case ObjectionUpheld upheld -> denied(null, false, false);
            case ObjectionRejected rejected -> denied(denial, false, true);
            case DenialBecameFinal silence -> denied(denial, false, true);
            case LegalAidConcluded done -> ended(done.outcome(), done.recovered(), null);
            case LegalAidTerminated done -> ended(null, null, done.ground());
            case TerminationObjected raised -> denied(denial, true, false);
            case TerminationReversed reversed -> ended(null, null, null);
            case TerminationUpheld upheld -> denied(denial, false, true);
            default -> this; // Nothing else decides anything.
        };
    }

    private Decided on(HardshipGround other) {
        return new Decided(
                other,
                inAdvance,
                limitationEndsOn,
                papersFollow,
                denial,
                objected,
                isFinal,
                outcome,
                recovered,
                terminated);
    }

    private Decided inAdvance(PreGranted granted) {
        return new Decided(
                ground,
                granted.ground(),
                granted.limitationEndsOn(),
                granted.papersFollow(),
                denial,
                objected,
                isFinal,
                outcome,
                recovered,
                terminated);
    }

    private Decided papers(boolean follow) {
        return new Decided(
                ground, inAdvance, limitationEndsOn, follow, denial, objected, isFinal, outcome, recovered, terminated);
    }

    private Decided denied(@Nullable Denial other, boolean objection, boolean forGood) {
        return new Decided(
                ground,
                inAdvance,
                limitationEndsOn,
                papersFollow,
                other,
                objection,
                forGood,
                outcome,
                recovered,
                terminated);
    }

    private Decided ended(@Nullable AidOutcome as, @Nullable Money back, @Nullable TerminationGround before) {
        return new Decided(ground, inAdvance, limitationEndsOn, papersFollow, denial, false, isFinal, as, back, before);
    }
}
