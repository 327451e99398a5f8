package org.hanshu.query.referrals;

import java.util.List;
import java.util.Locale;
import org.hanshu.api.period.WhyThisDate;
import org.hanshu.api.referral.PersonalField;
import org.hanshu.api.vocabulary.ReferralStatus;
import org.hanshu.query.referrals.ReferralDossier.ClockItem;
import org.hanshu.query.referrals.ReferralDossier.ClueItem;
import org.hanshu.query.referrals.ReferralDossier.FeedbackItem;
import org.hanshu.query.referrals.ReferralDossier.Paper;
import org.hanshu.query.referrals.ReferralDossier.ResultItem;
import org.hanshu.query.referrals.ReferralDossier.RoundItem;
import org.hanshu.query.shared.Clock;
import org.hanshu.query.shared.ClockWords;
import org.hanshu.query.shared.Clocks;
import org.hanshu.query.shared.Named;
import org.hanshu.query.shared.Texts;

/**
 * A referral as one reader reads it.
 *
 * @param rounds those that are the reader's to know
 * @param asUnion whether they read all of it; an agency reads what was sent to it
 * @param own the texts that the reader may read as they stand
 * @param masked the same texts masked
 */
record Reading(ReferralView view, List<Round> rounds, boolean asUnion, Texts own, Texts masked, Locale reader) {

    /** For whom reads what all of it says, or what is whole to none. */
    static Reading of(ReferralView view, Texts texts, Locale reader) {
        return new Reading(view, view.rounds(), true, texts, texts, reader);
    }

    ReferralDossier dossier() {
        var prepared = view.prepared();
        var letter = prepared.letterId();
        var round = rounds.getLast();
        var clocks = isCurrent() ? view.clocks() : Clocks.NONE;
        var clue = prepared.clue();
        return new ReferralDossier(
                prepared.childId(),
                asUnion ? prepared.cases() : null,
                asUnion && letter != null ? letter.value() : null,
                Named.of(prepared.owner(), reader),
                status(),
                Named.of(round.to().organisation(), reader),
                round.to().kind(),
                carried().of(prepared.matter()),
                prepared.claims(),
                prepared.manifest().stream()
                        .map(item -> new Paper(item.n(), carried().of(item.title()), item.sha256(), item.personal()))
                        .toList(),
                prepared.manifestHash(),
                prepared.shared(),
                clue == null || (!asUnion && !isFirst())
                        ? null
                        : new ClueItem(clue.grounds(), carried().of(clue.nonCooperation())),
                rounds.stream().map(this::round).toList(),
                clocks.live().stream().map(this::clock).toList(),
                clocks.light(),
                clocks.nextDue(),
                asUnion ? own.of(view.lastWord()) : null,
                view.preparedAt(),
                view.updatedAt(),
                view.version());
    }

    private ReferralStatus status() {
        return asUnion || isCurrent() ? view.status() : rounds.getLast().status();
    }

    private boolean isCurrent() {
        return rounds.getLast().equals(view.rounds().getLast());
    }

    private boolean isFirst() {
        return rounds.getFirst().equals(view.rounds().getFirst());
    }

    /** What the referral itself carries is whole for the agency where it is named as shared. */
    private Texts carried() {
        return asUnion || view.prepared().shared().contains(PersonalField.TEXT) ? own : masked;
    }

    private RoundItem round(Round round) {
        var sent = round.sent();
        var received = round.received();
        var accepted = round.accepted();
        return new RoundItem(
                Named.of(round.to().organisation(), reader),
                round.to().kind(),
                round.status(),
                sent == null ? round.basis() : sent.legalBasis(),
                asUnion && sent != null ? sent.consents() : null,
                sent == null ? null : sent.sentOn(),
                received == null ? null : received.receivedOn(),
                received == null ? null : own.of(received.receivedBy()),
                accepted == null ? null : accepted.agencyNumber(),
                accepted == null ? null : accepted.filedOn(),
                own.of(round.reason()),
                round.feedback().stream()
                        .map(said -> new FeedbackItem(said.n(), said.at(), own.of(said.text())))
                        .toList(),
                round.results().stream().map(this::result).toList());
    }

    private ResultItem result(Round.Outcome outcome) {
        var told = outcome.told();
        return new ResultItem(
                outcome.n(),
                outcome.at(),
                told.outcomeCode(),
                told.outcomeAsTold(),
                told.amount(),
                told.paidOn(),
                told.documentNumber(),
                own.of(told.text()));
    }

    private ClockItem clock(Clock clock) {
        var deadline = clock.deadline();
        return new ClockItem(
                deadline.name(),
                ClockWords.in(reader).of(deadline.name()),
                deadline.due(),
                clock.light(),
                WhyThisDate.sentence(deadline, reader));
    }
}
