package org.hanshu.query.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.PartiesEvent;
import org.hanshu.api.supervisioncase.RelatedCasesEvent;
import org.hanshu.api.supervisioncase.SettlementTerm;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ApproachConverted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMissed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineReminded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineVoided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseLapsed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseRefused;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildDetached;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildVoided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationAnswered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationFailed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationProposed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverOffered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverReturned;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationProvided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationRequested;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InvestigationConcluded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingNoted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementRecorded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementTermPerformed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.hanshu.api.supervisioncase.Supervisor;
import org.hanshu.api.vocabulary.InboundStatus;
import org.hanshu.api.vocabulary.LegalAidStatus;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.api.vocabulary.MediationStatus;
import org.hanshu.api.vocabulary.ReferralStatus;
import org.hanshu.api.vocabulary.Word;
import org.hanshu.query.shared.Named;
import org.jspecify.annotations.Nullable;

/** What happened to a case, in sentences. */
record CaseSentences(TimelineWords words, Locale reader) {

    String about(SupervisionCaseEvent event) {
        return switch (event) {
            case ComplaintFiled filed -> filed(filed);
            case CaseAccepted accepted -> words.say(accepted);
            case CaseRefused refused -> words.say(refused, words.of(refused.reason()));
            case InformationRequested asked -> words.say(asked);
            case InformationProvided given -> words.say(given);
            case ConsultationAnswered answered -> words.say(answered);
            case ApproachConverted converted ->
                words.say(converted, words.of(converted.from()), words.of(converted.to()));
            case RelatedCasesEvent of -> new RelatedCasesSentences(words).about(of);
            case PartiesEvent of -> new PartiesSentences(words).about(of);
            case CaseWatchEvent of -> new CaseWatchSentences(words).about(of);
            case CaseCorrectionEvent of -> new CaseCorrectionSentences(words).about(of);
            case SupervisorsAssigned assigned -> assigned(assigned);
            case InvestigationConcluded concluded ->
                words.say(
                        concluded,
                        words.list(concluded.findings().stream()
                                .map(each -> words.text("claim", each.n(), words.of(each.finding())))
                                .toList()));
            case ChildAdmitted child -> words.say(child, child(child.kind(), child.letterKind()));
            case ChildEnded child ->
                words.say(child, child(child.kind(), null), outcome(child.kind(), child.outcome()));
            case ChildReopened child -> words.say(child, child(child.kind(), null));
            case ChildVoided child -> words.say(child, child(child.kind(), null));
            case ChildDetached child -> words.say(child, child(child.kind(), null));
            case CaseClosed closed -> words.say(closed, words.of(closed.reason()));
            case CaseReopened again -> words.say(again, again.cycle());
            case ProceedingNoted noted ->
                words.say(
                        noted,
                        words.of(noted.kind()),
                        noted.body(),
                        numbers(noted.claims()),
                        words.date(noted.since()));
            case ProceedingEnded ended -> words.say(ended, ended.n(), words.date(ended.endedOn()));
            case ConsultationProposed proposed -> words.say(proposed);
            case SettlementRecorded settled ->
                words.say(
                        settled,
                        words.list(settled.terms().stream().map(this::term).toList()));
            case SettlementTermPerformed done -> performed(done);
            case ConsultationFailed failed -> words.say(failed, words.of(failed.to()));
            case CaseLapsed lapsed -> words.say(lapsed);
            case CaseDeadlineReminded reminded ->
                words.say(
                        reminded,
                        words.clock(reminded.name()),
                        words.text("reminder." + reminded.code()),
                        words.date(reminded.due()));
            case CaseDeadlineMissed missed -> words.say(missed, words.clock(missed.name()), words.date(missed.due()));
            case HandoverOffered offered -> words.say(offered, union(offered.to()));
            case HandoverAccepted accepted -> words.say(accepted, union(accepted.to()), union(accepted.from()));
            case HandoverReturned returned -> words.say(returned, union(returned.owner()));
            case CaseSuspended suspended -> words.say(suspended);
            case CaseResumed resumed -> words.say(resumed, words.of(resumed.to()));
            case CaseDeadlineSuspended rests -> words.say(rests, words.clock(rests.name()), words.date(rests.on()));
            case CaseDeadlineResumed runs ->
                words.say(
                        runs,
                        words.clock(runs.deadline().name()),
                        words.date(runs.deadline().due()));
            case CaseDeadlineSet set ->
                words.say(
                        set,
                        words.clock(set.deadline().name()),
                        words.date(set.deadline().due()));
            case CaseDeadlineMet met -> words.say(met, words.clock(met.name()));
            case CaseDeadlineVoided voided -> words.say(voided, words.clock(voided.name()));
        };
    }

    private String assigned(SupervisorsAssigned assigned) {
        var accounts = words.list(
                assigned.supervisors().stream().map(Supervisor::account).toList());
        return assigned.reason() == null ? words.say(assigned, accounts) : words.sayOf("anew", assigned, accounts);
    }

    private String filed(ComplaintFiled filed) {
        var respondents =
                filed.respondents().stream().map(words::name).distinct().toList();
        var causes = filed.claims().stream()
                .map(claim -> words.of(claim.cause()))
                .distinct()
                .toList();
        return words.say(
                filed,
                words.of(filed.channel()),
                words.of(filed.kind()),
                filed.caseNumber(),
                respondents.isEmpty() ? words.text("nobody") : words.list(respondents),
                causes.isEmpty() ? words.text("nothing") : words.list(causes),
                filed.workersAffected());
    }

    private String union(OrganisationId id) {
        return Named.of(id, reader).name();
    }

    private String performed(SettlementTermPerformed done) {
        var basis = words.of(done.basis());
        var on = words.date(done.performedOn());
        return done.amount() == null
                ? words.say(done, done.n(), basis, on)
                : words.sayOf("paid", done, done.n(), basis, on, done.amount());
    }

    private String term(SettlementTerm term) {
        var what = words.text("term", term.n(), term.claim());
        var paid = term.amount() == null ? "" : " " + words.text("yuan", term.amount());
        return what + paid + (term.due() == null ? "" : " " + words.text("until", words.date(term.due())));
    }

    private String numbers(List<Integer> claims) {
        return words.list(claims.stream().map(String::valueOf).toList());
    }

    private String child(ChildKind kind, @Nullable String letterKind) {
        return kind == ChildKind.LETTER ? words.letter(letterKind) : words.text("child." + kind);
    }

    private String outcome(ChildKind kind, String code) {
        return Arrays.<Word>stream(
                        switch (kind) {
                            case LETTER -> LetterStatus.values();
                            case MEDIATION -> MediationStatus.values();
                            case REFERRAL -> ReferralStatus.values();
                            case LEGAL_AID -> LegalAidStatus.values();
                            case INBOUND_LETTER -> InboundStatus.values();
                        })
                .filter(status -> status.name().equals(code))
                .findFirst()
                .map(words::of)
                .orElse(code);
    }
}
