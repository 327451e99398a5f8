package org.hanshu.query.inboundletters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.vocabulary.InboundKind;
import org.hanshu.api.vocabulary.InboundStatus;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.shared.Clock;
import org.hanshu.query.shared.Named;
import org.hanshu.query.shared.ReplyDue;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One inbound letter 来文.
 *
 * @param from who sent it, and {@code number} under which
 * @param answerDue until when the addressee answers, and why then
 * @param followUps what the union did about it, in order
 * @param outcome what came of it
 * @param version what a change names in {@code If-Match}
 */
public record InboundDossier(
        UUID id,
        InboundKind kind,
        InboundStatus status,
        Named owner,
        List<UUID> caseIds,
        String from,
        String number,
        @Nullable String addressee,
        LocalDate dated,
        LocalDate receivedOn,
        @Nullable String summary,
        @Nullable ReplyDue answerDue,
        Light light,
        @Nullable LocalDate answeredOn,
        @Nullable String answer,
        List<String> followUps,
        @Nullable String outcome,
        Instant recordedAt,
        long version) {

    static InboundDossier of(InboundView view, Texts texts, Locale reader) {
        var came = view.came();
        return new InboundDossier(
                came.childId(),
                came.inboundKind(),
                InboundStatus.valueOf(view.status()),
                Named.of(came.owner(), reader),
                came.cases().stream().map(CaseId::value).toList(),
                came.from(),
                came.number(),
                came.addressee() == null ? texts.of(came.personalAddressee()) : came.addressee(),
                came.dated(),
                came.receivedOn(),
                texts.of(came.summary()),
                view.clocks()
                        .named("inbound-answer")
                        .map(Clock::deadline)
                        .map(deadline -> ReplyDue.of(deadline, reader))
                        .orElse(null),
                view.clocks().light(),
                view.answeredOn(),
                texts.of(view.answer()),
                followUps(view, texts),
                texts.of(view.outcome()),
                view.recordedAt(),
                view.version());
    }

    private static List<String> followUps(InboundView view, Texts texts) {
        return view.followUps().stream()
                .map(texts::of)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
