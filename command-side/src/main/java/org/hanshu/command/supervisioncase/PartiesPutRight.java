package org.hanshu.command.supervisioncase;

import java.time.Instant;
import java.util.List;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PartiesCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ReceiptCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.WordsCorrected;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentIdentified;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;

/** What was told about who stands in a case, and about what they claim, once that is put right. */
final class PartiesPutRight {

    private PartiesPutRight() {}

    static SupervisionCaseEvent by(PartiesCorrected right, SupervisionCaseEvent told) {
        return switch (told) {
            case ComplaintFiled filed -> filed(filed, filed.receivedAt(), filed.narrative(), right);
            case RespondentAdded added ->
                new RespondentAdded(
                        added.caseId(),
                        respondents(List.of(added.respondent()), right).getFirst(),
                        added.warnings());
            case RespondentIdentified known ->
                new RespondentIdentified(
                        known.caseId(),
                        respondents(List.of(known.respondent()), right).getFirst(),
                        known.warnings());
            case ClaimantsAdded added ->
                new ClaimantsAdded(
                        added.caseId(),
                        claimants(added.claimants(), right),
                        added.claims(),
                        added.workersAffected(),
                        added.warnings());
            case ClaimsAdded added -> new ClaimsAdded(added.caseId(), claims(added.claims(), right));
            default -> told;
        };
    }

    static ComplaintFiled received(ComplaintFiled told, ReceiptCorrected right) {
        return filed(told, right.receivedAt(), told.narrative(), nobody(told, right.event(), right.reason()));
    }

    static ComplaintFiled narrated(ComplaintFiled told, WordsCorrected right) {
        var narrative = right.text() == null ? told.narrative() : right.text();
        return filed(told, told.receivedAt(), narrative, nobody(told, right.event(), right.reason()));
    }

    /** All who stand in it were told rightly. */
    private static PartiesCorrected nobody(ComplaintFiled told, String event, Personal<String> reason) {
        return new PartiesCorrected(
                told.caseId(),
                event,
                List.of(),
                List.of(),
                List.of(),
                told.workersAffected(),
                List.of(),
                List.of(),
                reason);
    }

    private static ComplaintFiled filed(
            ComplaintFiled told, Instant receivedAt, Personal<String> narrative, PartiesCorrected right) {
        return new ComplaintFiled(
                told.caseId(),
                told.caseNumber(),
                told.kind(),
                told.channel(),
                told.references(),
                receivedAt,
                told.region(),
                told.industry(),
                told.owner(),
                told.filer(),
                told.filedBy(),
                respondents(told.respondents(), right),
                claimants(told.claimants(), right),
                right.workersAffected(),
                claims(told.claims(), right),
                told.anonymous(),
                told.mayBeNamedTo(),
                narrative,
                told.warnings());
    }

    static List<Respondent> respondents(List<Respondent> told, PartiesCorrected right) {
        return told.stream()
                .map(each -> right.respondents().stream()
                        .filter(other -> other.n() == each.n())
                        .findFirst()
                        .orElse(each))
                .toList();
    }

    static List<Claim> claims(List<Claim> told, PartiesCorrected right) {
        return told.stream()
                .map(each -> right.claims().stream()
                        .filter(other -> other.n() == each.n())
                        .findFirst()
                        .map(other -> among(other, each.claimants()))
                        .orElse(each))
                .toList();
    }

    /** Whose claim it is was not corrected. */
    private static Claim among(Claim right, List<Integer> claimants) {
        return new Claim(
                right.n(),
                right.cause(),
                right.amount(),
                right.from(),
                right.to(),
                right.knownOn(),
                claimants,
                right.respondents());
    }

    private static List<Claimant> claimants(List<Claimant> told, PartiesCorrected right) {
        return told.stream().map(each -> claimant(each, right.claimants())).toList();
    }

    /** As they should have been told, where that is among these. */
    static Claimant claimant(Claimant told, List<Claimant> right) {
        return right.stream().filter(other -> other.n() == told.n()).findFirst().orElse(told);
    }
}
