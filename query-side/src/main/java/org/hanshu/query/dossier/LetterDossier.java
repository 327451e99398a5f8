package org.hanshu.query.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hanshu.api.letter.Addressee;
import org.hanshu.api.letter.Copy;
import org.hanshu.api.letter.Enclosure;
import org.hanshu.api.letter.LetterEvent.LetterServed;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.Origin;
import org.hanshu.api.letter.Reply.DemandReply;
import org.hanshu.api.letter.ServiceMethod;
import org.hanshu.api.letter.Stance;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.shared.Named;
import org.hanshu.query.shared.ReplyDue;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A letter with what the employer answered and did.
 *
 * @param caseId the first case that it is about, where it stands on one
 * @param number 文号, once it is signed
 * @param replyDue until when the employer has to answer, once it is served
 * @param corrections those that a second person decides on, or decided
 * @param version what a change of the letter names in {@code If-Match}
 */
public record LetterDossier(
        UUID id,
        @Nullable UUID caseId,
        List<UUID> caseIds,
        String kind,
        LetterStatus status,
        @Nullable String number,
        OriginItem origin,
        Named issuer,
        List<Named> jointIssuers,
        AddresseeItem addressee,
        @Nullable String facts,
        List<String> legalBasis,
        List<Copy> copies,
        List<Enclosure> enclosures,
        List<UUID> follows,
        @Nullable String skipReason,
        List<DemandItem> demands,
        String drafter,
        @Nullable String approver,
        @Nullable String signer,
        @Nullable LocalDate signedOn,
        DeliveryItem delivery,
        @Nullable ServiceItem service,
        @Nullable ReplyDue replyDue,
        List<ReplyItem> replies,
        @Nullable EndingItem ending,
        List<CorrectionItem> corrections,
        Light light,
        @Nullable LocalDate nextDue,
        Instant updatedAt,
        long version) {

    /** On what it stands; its cases stand by themselves. */
    public record OriginItem(Origin.Kind kind, @Nullable String reference) {}

    /** To whom it goes. */
    public record AddresseeItem(
            Addressee.Kind kind,
            @Nullable String name,
            @Nullable String uscc,
            @Nullable Integer respondent) {}

    /** How it was served; for a public notice {@code servedOn} is thirty days after {@code publishedOn}. */
    public record ServiceItem(
            ServiceMethod method,
            LocalDate servedOn,
            @Nullable LocalDate publishedOn,
            @Nullable String receivedBy) {

        static @Nullable ServiceItem of(@Nullable LetterServed served, Texts texts) {
            return served == null
                    ? null
                    : new ServiceItem(
                            served.method(), served.servedOn(), served.publishedOn(), texts.of(served.receivedBy()));
        }
    }

    /** One answer of the employer; late where it came, and was posted, after the due date. */
    public record ReplyItem(
            int n,
            Stance stance,
            @Nullable String text,
            @Nullable LocalDate sentOn,
            LocalDate receivedOn,
            boolean late,
            List<DemandReplyItem> demands) {

        static ReplyItem of(ReplyRecorded recorded, Texts texts) {
            var reply = recorded.reply();
            return new ReplyItem(
                    recorded.n(),
                    reply.stance(),
                    texts.of(reply.text()),
                    reply.sentOn(),
                    reply.receivedOn(),
                    recorded.late(),
                    reply.demands().stream()
                            .map(each -> DemandReplyItem.of(each, texts))
                            .toList());
        }
    }

    /** What the employer says to one demand. */
    public record DemandReplyItem(
            int n,
            Stance stance,
            @Nullable LocalDate promisedOn,
            @Nullable String text) {

        static DemandReplyItem of(DemandReply reply, Texts texts) {
            return new DemandReplyItem(reply.n(), reply.stance(), reply.promisedOn(), texts.of(reply.text()));
        }
    }

    /** Who ended it, and with what words. */
    public record EndingItem(String by, @Nullable String text) {}

    static LetterDossier of(LetterView view, Texts texts, Locale reader) {
        var drafted = view.drafted();
        var caseIds = drafted.origin().cases().stream().map(CaseId::value).toList();
        return new LetterDossier(
                drafted.letterId().value(),
                caseIds.isEmpty() ? null : caseIds.getFirst(),
                caseIds,
                drafted.kind(),
                view.status(),
                view.signing().number(),
                new OriginItem(drafted.origin().kind(), drafted.origin().reference()),
                Named.of(drafted.issuer(), reader),
                drafted.jointIssuers().stream()
                        .map(each -> Named.of(each, reader))
                        .toList(),
                addressee(drafted.addressee(), texts),
                texts.of(view.text().facts()),
                view.text().legalBasis(),
                drafted.copies(),
                drafted.enclosures(),
                drafted.follows().stream().map(LetterId::value).toList(),
                drafted.skipReason(),
                view.demands().stream()
                        .map(each -> DemandItem.of(each, view.clocks(), texts))
                        .toList(),
                view.signing().drafter(),
                view.signing().approver(),
                view.signing().signer(),
                view.signing().signedOn(),
                DeliveryItem.of(view.road(), texts),
                ServiceItem.of(view.served(), texts),
                ReplyDue.in(view.clocks(), reader),
                view.replies().stream().map(each -> ReplyItem.of(each, texts)).toList(),
                ending(view.ending(), texts),
                view.corrections().stream()
                        .map(each -> CorrectionItem.of(each, texts))
                        .toList(),
                view.clocks().light(),
                view.clocks().nextDue(),
                view.mark().updatedAt(),
                view.mark().version());
    }

    private static AddresseeItem addressee(Addressee to, Texts texts) {
        var name = to.name() == null ? texts.of(to.personalName()) : to.name();
        return new AddresseeItem(to.kind(), name, to.uscc(), to.respondent());
    }

    private static @Nullable EndingItem ending(@Nullable Ending ending, Texts texts) {
        return ending == null ? null : new EndingItem(ending.by(), texts.of(ending.text()));
    }
}
