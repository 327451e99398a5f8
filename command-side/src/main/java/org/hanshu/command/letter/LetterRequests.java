package org.hanshu.command.letter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hanshu.api.letter.Assessment;
import org.hanshu.api.letter.Instalment;
import org.hanshu.api.letter.Payment;
import org.hanshu.api.letter.PaymentMethod;
import org.hanshu.api.letter.Reply;
import org.hanshu.api.letter.Stance;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.letter.VerificationOutcome;
import org.hanshu.api.shared.Money;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/** What people write when they do something with a letter. */
final class LetterRequests {

    private LetterRequests() {}

    /** A new text in the draft's place. */
    record Revision(
            @NotBlank @Size(max = 20_000) String facts,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 500) String> legalBasis,
            @NotEmpty @Size(max = 100) List<@NotNull @Valid DemandRequest> demands,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {

        ClearText clear() {
            return new ClearText(facts, legalBasis == null ? List.of() : legalBasis, demands);
        }
    }

    /** A word of approval. */
    record Approval(
            @Nullable @Size(max = 4000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf) implements Dated {}

    /** Why the draft goes back. */
    record SendingBack(
            @NotBlank @Size(max = 4000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf) implements Dated {}

    /** The addressee's answer. */
    record Answer(
            @NotNull Stance stance,
            @Nullable @Size(max = 20_000) String text,
            @Nullable LocalDate sentOn,
            @NotNull LocalDate receivedOn,
            @Nullable @Size(max = 100) List<@NotNull @Valid DemandAnswer> demands,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {

        Reply reply(NewTexts texts) {
            var perDemand = demands == null
                    ? List.<Reply.DemandReply>of()
                    : demands.stream().map(demand -> demand.reply(texts)).toList();
            return new Reply(stance, texts.optional("reply", text), sentOn, receivedOn, perDemand);
        }
    }

    /** The answer to one demand. */
    record DemandAnswer(
            @Positive int n,
            @NotNull Stance stance,
            @Nullable LocalDate promisedOn,
            @Nullable @Size(max = 4000) String text) {

        Reply.DemandReply reply(NewTexts texts) {
            return new Reply.DemandReply(n, stance, promisedOn, texts.optional("reply-" + n, text));
        }
    }

    /** What is promised until when. */
    record Plan(
            @Nullable @Size(max = 4000) String text,
            @NotEmpty @Size(max = 100) List<@NotNull @Valid Promise> instalments,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {

        List<Instalment> numbered() {
            return IntStream.rangeClosed(1, instalments.size())
                    .mapToObj(n -> new Instalment(
                            n,
                            instalments.get(n - 1).due(),
                            instalments.get(n - 1).amount()))
                    .toList();
        }
    }

    /** One step of a plan. */
    record Promise(@NotNull LocalDate due, @Nullable Money amount) {}

    /** What was done about a demand. */
    record Rectification(
            @Nullable @Size(max = 4000) String text,
            @Nullable Money amountPaid,
            @NotNull LocalDate doneOn,
            @Nullable @Size(max = 1000) List<@NotNull @Valid Paid> payments,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {

        List<Payment> numbered() {
            var paid = payments == null ? List.<Paid>of() : payments;
            return IntStream.rangeClosed(1, paid.size())
                    .mapToObj(n -> paid.get(n - 1).payment(n))
                    .toList();
        }
    }

    /** Money that went to a worker. */
    record Paid(
            @Nullable @Positive Integer claimant,
            @NotNull Money amount,
            @NotNull LocalDate paidOn,
            @Nullable PaymentMethod method) {

        Payment payment(int n) {
            return new Payment(n, claimant, amount, paidOn, method);
        }
    }

    /** What two people found when they looked. */
    record Verification(
            @Nullable @Positive Integer rectification,
            @NotNull VerificationOutcome outcome,
            @Nullable Money verifiedAmount,
            @NotNull VerificationBasis basis,
            @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 100) String> verifiers,
            @Nullable @Size(max = 4000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {

        List<Integer> rectifications() {
            return rectification == null ? List.of() : List.of(rectification);
        }
    }

    /** How the letter ends. */
    record Judgement(
            @NotNull Assessment outcome,
            @Nullable @Size(max = 4000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}
}
