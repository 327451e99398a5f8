package org.hanshu.query.referrals;

import java.util.List;
import java.util.Locale;
import org.hanshu.api.period.WhyThisDate;
import org.hanshu.api.referral.PersonalField;
import org.hanshu.api.vocabulary.ReferralStatus;
import org.hanshu.query.referrals.ReferralDossier.ClockItem;
import org.hanshu.query.referrals.ReferralDossier.ClueItem;
import org.hanshu.query.referrals.ReferralDossier.CorrectionItem;
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
 * @param texts what the reader is shown of a text that is for them
 */
record Reading(ReferralView view, List<Round> rounds, boolean asUnion, Texts texts, Locale reader) {

    /** Whoever is named in a text stands there in full, and no mask finds them: what is not shared is not shown. */
    static final Texts NOTHING_SHOWN = one -> null;

    /** For whom reads what all of it says, or what is whole to none. */
    static Reading of(ReferralView view, Texts texts, Locale reader) {
        return new Reading(view, view.rounds(), true, texts, reader);
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
                isTakenBack() ? List.of() : prepared.claims(),
                isTakenBack() ? List.of() : papers(),
                prepared.manifestHash(),
                prepared.shared(),
                clue == null || isTakenBack() || (!asUnion && !isFirst())
                        ? null
                        : new ClueItem(clue.grounds(), carried().of(clue.nonCooperation())),
                rounds.stream().map(this::round).toList(),
                clocks.live().stream().map(this::clock).toList(),
                clocks.light(),
                clocks.nextDue(),
                asUnion ? texts.of(view.lastWord()) : null,
                asUnion ? corrections() : null,
                view.preparedAt(),
                view.updatedAt(),
                view.version());
    }

    private List<CorrectionItem> corrections() {
        return view.corrections().waiting().stream()
                .map(each -> new CorrectionItem(
                        each.asked().n(),
                        each.asked().event(),
                        each.asked().how(),
                        each.asked().changes(),
                        texts.of(each.asked().reason()),
                        each.by()))
                .toList();
    }

    private List<Paper> papers() {
        return view.prepared().manifest().stream()
                .map(item -> new Paper(item.n(), carried().of(item.title()), item.sha256(), item.personal()))
                .toList();
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

    /** What was never in the agency's hands is not its to read once the union took it back; that it did, is. */
    private boolean isTakenBack() {
        return !asUnion && rounds.stream().allMatch(Round::isRecalled);
    }

    /** What the referral itself carries is for the agency where its text is named as shared, and else for the union. */
    private Texts carried() {
        var shared = view.prepared().shared().contains(PersonalField.TEXT) && !isTakenBack();
        return asUnion || shared ? texts : NOTHING_SHOWN;
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
                received == null ? null : texts.of(received.receivedBy()),
                accepted == null ? null : accepted.agencyNumber(),
                accepted == null ? null : accepted.filedOn(),
                asUnion || !round.isRecalled() ? texts.of(round.reason()) : null,
                round.feedback().stream()
                        .map(said -> new FeedbackItem(said.n(), said.at(), texts.of(said.text()), said.closedOn()))
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
                texts.of(told.text()));
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
