package org.hanshu.query.legalaid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hanshu.api.legalaid.AidForm;
import org.hanshu.api.legalaid.AidOutcome;
import org.hanshu.api.legalaid.AidStage;
import org.hanshu.api.legalaid.AidedWorker;
import org.hanshu.api.legalaid.FastTrackGround;
import org.hanshu.api.legalaid.HardshipGround;
import org.hanshu.api.legalaid.LegalAidEvent.StageRecorded;
import org.hanshu.api.legalaid.PreGrantGround;
import org.hanshu.api.legalaid.TerminationGround;
import org.hanshu.api.shared.Money;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.LegalAidStatus;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.shared.Clock;
import org.hanshu.query.shared.Named;
import org.hanshu.query.shared.ReplyDue;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A grant of legal aid with all that was decided and done.
 *
 * @param owner the union that gives it
 * @param claims which of the case's claims, by number, and {@code causes} what they are about
 * @param fastTrack why it goes by the fast track; empty where it does not
 * @param papersFollow whether it was given in advance and papers are still missing
 * @param denial why it was not given, and where and until when the worker can object
 * @param objected whether an objection to the denial, or to the end of aid that was given, waits for its decision
 * @param isFinal whether nobody can object to the denial, or to the end, any more
 * @param lawyer who works on it, by account
 * @param offer the proposal by which it was offered
 * @param version what a change of it names in {@code If-Match}
 */
public record LegalAidDossier(
        UUID id,
        UUID caseId,
        LegalAidStatus status,
        Named owner,
        List<WorkerItem> workers,
        List<Integer> claims,
        List<Cause> causes,
        List<AidForm> forms,
        @Nullable HardshipGround ground,
        @Nullable LocalDate limitationEndsOn,
        List<FastTrackGround> fastTrack,
        @Nullable PreGrantGround inAdvance,
        boolean papersFollow,
        Decided.@Nullable Denial denial,
        boolean objected,
        boolean isFinal,
        @Nullable String lawyer,
        List<StageItem> stages,
        @Nullable AidOutcome outcome,
        @Nullable Money recovered,
        @Nullable TerminationGround terminated,
        List<RemarkItem> remarks,
        List<ClockItem> clocks,
        Light light,
        @Nullable LocalDate nextDue,
        @Nullable UUID offer,
        Instant appliedAt,
        Instant updatedAt,
        long version) {

    static LegalAidDossier of(Grant grant, Texts texts, Locale reader) {
        var application = grant.application();
        var decided = grant.decided();
        var clocks = grant.progress().clocks();
        return new LegalAidDossier(
                application.childId(),
                application.cases().getFirst().value(),
                LegalAidStatus.valueOf(grant.progress().status()),
                Named.of(application.owner(), reader),
                application.workers().stream()
                        .map(each -> WorkerItem.of(each, texts))
                        .toList(),
                application.claims(),
                application.causes(),
                application.forms(),
                decided.ground(),
                decided.limitationEndsOn(),
                application.fastTrack(),
                decided.inAdvance(),
                decided.papersFollow(),
                decided.denial(),
                decided.objected(),
                decided.isFinal(),
                grant.assigned().stream().findFirst().orElse(null),
                grant.stages().stream().map(each -> StageItem.of(each, texts)).toList(),
                decided.outcome(),
                decided.recovered(),
                decided.terminated(),
                grant.remarks().stream()
                        .map(each -> new RemarkItem(each.step(), texts.of(each.text()), each.by(), each.at()))
                        .toList(),
                clocks.live().stream().map(each -> ClockItem.of(each, reader)).toList(),
                clocks.light(),
                clocks.nextDue(),
                application.offer() == null ? null : application.offer().value(),
                grant.appliedAt(),
                grant.updatedAt(),
                grant.version());
    }

    /** A worker for whom it is given; {@code n} is the number in the case. */
    public record WorkerItem(
            int n, @Nullable String name, @Nullable String phone) {

        static WorkerItem of(AidedWorker worker, Texts texts) {
            return new WorkerItem(worker.n(), texts.of(worker.name()), texts.of(worker.phone()));
        }
    }

    /** How far it had come; before whom, and under which number there. */
    public record StageItem(
            int n,
            AidStage stage,
            @Nullable String body,
            @Nullable String number,
            LocalDate on,
            @Nullable String text) {

        static StageItem of(StageRecorded one, Texts texts) {
            return new StageItem(one.n(), one.stage(), one.body(), one.number(), one.on(), texts.of(one.text()));
        }
    }

    /** What somebody said at a step. */
    public record RemarkItem(Remark.Step step, @Nullable String text, String by, Instant at) {}

    /** A clock that runs or ran out, for instance {@code aid-decision}. */
    public record ClockItem(String name, Light light, ReplyDue due) {

        static ClockItem of(Clock clock, Locale reader) {
            return new ClockItem(clock.deadline().name(), clock.light(), ReplyDue.of(clock.deadline(), reader));
        }
    }
}
