package org.hanshu.query.mediations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hanshu.api.mediation.MediationParty;
import org.hanshu.api.vocabulary.MediationStatus;
import org.hanshu.query.mediations.MediationDossier.ConsentState;
import org.hanshu.query.mediations.MediationDossier.DeadlineItem;
import org.hanshu.query.mediations.MediationDossier.NumberedParty;
import org.hanshu.query.mediations.MediationDossier.PartyItem;
import org.hanshu.query.mediations.MediationDossier.RefusalItem;
import org.hanshu.query.mediations.MediationDossier.SessionItem;
import org.hanshu.query.shared.ClockWords;
import org.hanshu.query.shared.Named;
import org.hanshu.query.shared.ReplyDue;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A mediation as one reader sees it.
 *
 * @param names how those are called who stand in its case
 * @param privileged whether the reader mediates it, and so reads the notes
 */
record Reading(
        MediationView view,
        @Nullable String caseNumber,
        Map<MediationParty, PartyNames.Named> names,
        boolean privileged,
        Texts texts,
        Locale reader) {

    MediationDossier dossier() {
        var applied = view.applied();
        var clocks = view.progress().clocks();
        var breach = view.outcome().breach();
        return new MediationDossier(
                applied.mediationId().value(),
                applied.caseId().value(),
                caseNumber,
                MediationStatus.valueOf(view.progress().status()),
                applied.route(),
                Named.of(applied.owner(), reader),
                applied.appliedOn(),
                texts.of(applied.text()),
                applied.parties().stream().map(this::party).toList(),
                applied.claims(),
                refusal(),
                view.mediators(),
                view.openedOn(),
                view.sessions().stream().map(this::session).toList(),
                AgreementItem.of(view.agreement(), texts),
                view.opensNow(),
                breach == null ? List.of() : breach.remedies(),
                texts.of(breach == null ? view.outcome().reason() : breach.text()),
                deadlines(),
                clocks.light(),
                clocks.nextDue(),
                view.updatedAt(),
                view.version());
    }

    private PartyItem party(MediationParty party) {
        var named = names.getOrDefault(party, PartyNames.Named.UNKNOWN);
        var name = named.name() == null ? texts.of(named.personalName()) : named.name();
        return new PartyItem(party.side(), party.n(), name, consent(party));
    }

    private ConsentState consent(MediationParty party) {
        var consents = view.consents();
        var refused = consents.refused();
        if (refused != null && refused.by().contains(party)) {
            return refused.silent() ? ConsentState.SILENT : ConsentState.REFUSED;
        }
        if (consents.given().contains(party)) {
            return view.applied().applicants().contains(party) ? ConsentState.APPLIED : ConsentState.GIVEN;
        }
        return consents.asked().contains(party) ? ConsentState.ASKED : ConsentState.NOT_ASKED;
    }

    private @Nullable RefusalItem refusal() {
        var refused = view.consents().refused();
        return refused == null
                ? null
                : new RefusalItem(
                        numbered(refused.by()),
                        numbered(refused.toTell()),
                        refused.silent(),
                        texts.of(view.consents().text()));
    }

    private SessionItem session(MediationView.Session session) {
        var held = session.held();
        return new SessionItem(
                session.n(),
                session.startsAt(),
                texts.of(session.place()),
                session.moved(),
                held == null ? null : held.heldOn(),
                held == null ? List.of() : numbered(held.present()),
                held == null || !privileged ? null : texts.of(held.notes()));
    }

    private List<DeadlineItem> deadlines() {
        return view.progress().clocks().all().stream()
                .map(clock -> new DeadlineItem(
                        clock.deadline().name(),
                        ClockWords.in(reader).of(clock.deadline().name()),
                        clock.light(),
                        ReplyDue.of(clock.deadline(), reader)))
                .toList();
    }

    private static List<NumberedParty> numbered(List<MediationParty> parties) {
        return parties.stream()
                .map(each -> new NumberedParty(each.side(), each.n()))
                .toList();
    }
}
