package org.hanshu.query.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hanshu.api.casefile.ContactMeans;
import org.hanshu.api.period.WhyThisDate;
import org.hanshu.api.vocabulary.InterruptionKind;
import org.hanshu.api.vocabulary.LimitationBasis;
import org.hanshu.api.vocabulary.LimitationCall;
import org.hanshu.api.vocabulary.LimitationKind;
import org.hanshu.query.shared.Named;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What is seen by who watches over a case.
 *
 * @param collective whether it is a dispute of many 集体争议
 * @param reportedTo who was told of that, by id or as told
 * @param notifiedOn when who complained was told the end
 * @param awaitingAgency whether it rests because an agency acts on a referral
 * @param reminders what the union above asked 督办
 * @param limitations when rights would be lost: warnings, never a promise
 * @param kept until when a case that is over is kept with the names in it 保存期限
 */
public record WatchItem(
        boolean collective,
        @Nullable String reportedTo,
        @Nullable LocalDate notifiedOn,
        @Nullable ContactMeans notifiedBy,
        boolean awaitingAgency,
        List<ReminderItem> reminders,
        List<LimitationItem> limitations,
        List<InterruptionItem> interruptions,
        @Nullable RetentionItem kept) {

    /** One reminder, and what was answered. */
    public record ReminderItem(
            int n,
            Named from,
            @Nullable String text,
            Instant sentAt,
            @Nullable String answer) {}

    /** One limitation; {@code warned} is the nearest warning that was given. */
    public record LimitationItem(
            int claim,
            LimitationKind kind,
            LimitationBasis basis,
            LocalDate start,
            LocalDate last,
            String rule,
            int ruleVersion,
            @Nullable LimitationCall warned) {}

    /** Something that may have interrupted a limitation, and what shows it. */
    public record InterruptionItem(
            int claim,
            InterruptionKind kind,
            LocalDate on,
            @Nullable String evidence) {}

    /**
     * How long it is kept.
     *
     * @param rule by which it is counted; none where somebody named the day
     * @param why how the day was found; none where somebody named it
     * @param asked whether a head is asked what becomes of the names
     */
    public record RetentionItem(
            LocalDate until,
            @Nullable String rule,
            @Nullable Integer ruleVersion,
            @Nullable String why,
            boolean asked) {}

    static WatchItem of(Watch watch, Texts texts, Locale reader) {
        var notified = watch.notified();
        return new WatchItem(
                watch.collective(),
                watch.reportedTo(),
                notified == null ? null : notified.notifiedOn(),
                notified == null ? null : notified.means(),
                watch.awaiting(),
                watch.reminders().stream()
                        .map(each -> new ReminderItem(
                                each.n(),
                                Named.of(each.from(), reader),
                                texts.of(each.text()),
                                each.sentAt(),
                                texts.of(each.answer())))
                        .toList(),
                watch.limitations().stream().map(WatchItem::limitation).toList(),
                watch.interruptions().stream()
                        .map(each ->
                                new InterruptionItem(each.claim(), each.kind(), each.on(), texts.of(each.evidence())))
                        .toList(),
                retention(watch.kept(), reader));
    }

    private static @Nullable RetentionItem retention(@Nullable Kept kept, Locale reader) {
        if (kept == null) {
            return null;
        }
        if (kept.named() != null) {
            return new RetentionItem(kept.named(), null, null, null, kept.asked());
        }
        var reckoned = kept.reckoned();
        var why = WhyThisDate.sentence(reckoned.reckoning(), reckoned.last(), false, reader);
        return new RetentionItem(reckoned.last(), reckoned.rule(), reckoned.ruleVersion(), why, kept.asked());
    }

    private static LimitationItem limitation(Watch.Limited limited) {
        var reckoned = limited.reckoned();
        return new LimitationItem(
                reckoned.claim(),
                reckoned.kind(),
                reckoned.basis(),
                reckoned.start(),
                reckoned.last(),
                reckoned.rule(),
                reckoned.ruleVersion(),
                limited.warned());
    }
}
