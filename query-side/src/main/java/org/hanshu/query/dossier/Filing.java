package org.hanshu.query.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Reference;
import org.hanshu.api.shared.Warning;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.Channel;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.DisputeKind;
import org.hanshu.api.vocabulary.FilerRelation;
import org.hanshu.api.vocabulary.Finding;
import org.hanshu.api.vocabulary.RespondentKind;
import org.hanshu.api.vocabulary.RespondentRole;
import org.hanshu.query.shared.Named;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What was filed, and what became of it: all that is read by who filed it without owning it, had it before or is asked to
 * take it. They read of who and what stood in the complaint when it was filed, and of nobody and nothing that came to it
 * since, from another case or else.
 *
 * @param owner the union that handles it
 * @param filer the organisation that took it in
 * @param filedBy who told, seen from the worker; not told to an agency to which the case is shared
 * @param claimants in a case of more than a hundred the first hundred; {@code GET …/claimants} has them all
 * @param claimantCount how many there are
 * @param remarks what was said to the steps of the case
 * @param formerOwners who handled it before, first things first
 * @param offeredTo who is asked to take it over, while somebody is
 * @param closedWith why it was closed, where it is
 */
public record Filing(
        ApproachKind kind,
        Channel channel,
        List<Reference> references,
        Instant receivedAt,
        @Nullable String industry,
        Named owner,
        List<Named> formerOwners,
        @Nullable Named offeredTo,
        Named filer,
        @Nullable FilerRelation filedBy,
        List<RespondentItem> respondents,
        List<ClaimantItem> claimants,
        int claimantCount,
        int workersAffected,
        boolean anonymous,
        List<String> mayBeNamedTo,
        List<ClaimItem> claims,
        @Nullable String narrative,
        List<Warning> warnings,
        List<RemarkItem> remarks,
        @Nullable ClosingReason closedWith) {

    /** Somebody who answers for the wrong. */
    public record RespondentItem(
            int n,
            RespondentRole role,
            RespondentKind kind,
            @Nullable String name,
            @Nullable String uscc,
            @Nullable String movedTo) {

        static RespondentItem of(Respondent one, Relations relations, Texts texts) {
            var name = one.name() == null ? texts.of(one.personalName()) : one.name();
            return new RespondentItem(
                    one.n(), one.role(), one.kind(), name, one.uscc(), relations.whereRespondent(one.n()));
        }
    }

    /** One thing that is claimed, what was found about it and how it ended. */
    public record ClaimItem(
            int n,
            Cause cause,
            DisputeKind dispute,
            @Nullable Money amount,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate knownOn,
            List<Integer> claimants,
            List<Integer> respondents,
            @Nullable Finding finding,
            @Nullable ClosingReason outcome,
            @Nullable Money outcomeAmount,
            @Nullable String movedTo) {

        static ClaimItem of(Claim claim, CaseView view, boolean withFinding) {
            var course = view.course();
            var movedTo = view.dealings().relations().whereClaim(claim.n());
            var finding = course.findings().stream()
                    .filter(each -> withFinding && each.n() == claim.n())
                    .findFirst();
            var outcome = course.outcomes().stream()
                    .filter(each -> each.n() == claim.n())
                    .findFirst();
            return new ClaimItem(
                    claim.n(),
                    claim.cause(),
                    claim.cause().dispute(),
                    claim.amount(),
                    claim.from(),
                    claim.to(),
                    claim.knownOn(),
                    claim.claimants(),
                    claim.respondents(),
                    finding.map(each -> each.finding()).orElse(null),
                    outcome.map(each -> each.outcome()).orElse(movedTo == null ? course.closedWith() : null),
                    outcome.map(each -> each.amount()).orElse(null),
                    movedTo);
        }
    }

    /** What somebody said to a step of the case, when that happened, and when it was entered. */
    public record RemarkItem(
            String step,
            @Nullable String reason,
            @Nullable String text,
            Instant at,
            @Nullable Instant recordedAt) {

        static RemarkItem of(Remark remark, Texts texts) {
            return new RemarkItem(
                    remark.step().name(), remark.reason(), texts.of(remark.text()), remark.at(), remark.recordedAt());
        }
    }

    private static @Nullable Named offered(CaseView view, Locale reader) {
        var offered = view.hands().offered();
        return offered == null ? null : Named.of(offered, reader);
    }

    /** @param all whether what was found is shown too */
    static Filing of(CaseParts parts, boolean all, Texts texts, Locale reader) {
        var view = parts.view();
        var filed = view.filed();
        return new Filing(
                filed.kind(),
                filed.channel(),
                filed.references(),
                filed.receivedAt(),
                filed.industry(),
                Named.of(view.hands().owner(), reader),
                view.hands().former().stream()
                        .map(each -> Named.of(each, reader))
                        .toList(),
                offered(view, reader),
                Named.of(filed.filer(), reader),
                filed.filedBy(),
                filed.respondents().stream()
                        .map(each -> RespondentItem.of(each, view.dealings().relations(), texts))
                        .toList(),
                ClaimantItem.of(parts.claimants().shown(), view, texts),
                parts.claimants().total(),
                filed.workersAffected(),
                filed.anonymous(),
                filed.mayBeNamedTo(),
                filed.claims().stream()
                        .map(each -> ClaimItem.of(each, view, all))
                        .toList(),
                texts.of(filed.narrative()),
                all
                        ? filed.warnings()
                        : filed.warnings().stream().map(Warning::unnamed).toList(),
                view.remarks().stream()
                        .filter(each -> all || each.step().isForWhoFiled())
                        .map(each -> RemarkItem.of(each, texts))
                        .toList(),
                view.course().closedWith());
    }
}
