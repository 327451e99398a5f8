package org.hanshu.command.mediation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.IntStream;
import org.hanshu.api.mediation.AgreementTerm;
import org.hanshu.api.mediation.MediationCommand.ApplyForReview;
import org.hanshu.api.mediation.MediationCommand.BreachAgreement;
import org.hanshu.api.mediation.MediationCommand.DraftAgreement;
import org.hanshu.api.mediation.MediationCommand.PerformAgreement;
import org.hanshu.api.mediation.MediationCommand.RecordPaymentOrder;
import org.hanshu.api.mediation.MediationCommand.RecordReviewResult;
import org.hanshu.api.mediation.MediationCommand.SealAgreement;
import org.hanshu.api.mediation.MediationCommand.SignAgreement;
import org.hanshu.api.mediation.MediationCommand.SignAsMediator;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.MediationId;
import org.hanshu.api.shared.Sender;
import org.hanshu.command.mediation.AgreementRequests.Breach;
import org.hanshu.command.mediation.AgreementRequests.Draft;
import org.hanshu.command.mediation.AgreementRequests.OrderResult;
import org.hanshu.command.mediation.AgreementRequests.OwnSignature;
import org.hanshu.command.mediation.AgreementRequests.Performance;
import org.hanshu.command.mediation.AgreementRequests.ReviewApplication;
import org.hanshu.command.mediation.AgreementRequests.ReviewResult;
import org.hanshu.command.mediation.AgreementRequests.Sealing;
import org.hanshu.command.mediation.AgreementRequests.Signature;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.SagaProgress;
import org.hanshu.command.shared.Texts;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What both sides agree on, how it comes to bind, and whether it is kept. */
@RestController
@RequestMapping("/api/v1/mediations/{id}")
@Tag(name = "Mediations", description = "调解")
class MediationAgreementController {

    private final Commands commands;
    private final Texts texts;
    private final SagaProgress sagas;

    MediationAgreementController(Commands commands, Texts texts, SagaProgress sagas) {
        this.commands = commands;
        this.texts = texts;
        this.sagas = sagas;
    }

    @Operation(
            summary = "Write down what they agree on 拟定调解协议",
            description = "Another draft takes the place of the one before, and what was signed under that is void.")
    @PostMapping("/draft-agreement")
    Changed draft(
            @PathVariable MediationId id, @RequestBody @Valid Draft body, @Parameter(hidden = true) Sender sender) {
        var text = texts.optional(sender, "text", body.text());
        return commands.send(new DraftAgreement(id, terms(body, sender), text), sender, body);
    }

    private List<AgreementTerm> terms(Draft body, Sender sender) {
        return IntStream.range(0, body.terms().size())
                .mapToObj(i -> {
                    var term = body.terms().get(i);
                    var text = texts.optional(sender, "terms[" + i + "].text", term.text());
                    return new AgreementTerm(i + 1, term.claim(), term.amount(), term.due(), term.isMoneyOnly(), text);
                })
                .toList();
    }

    @Operation(summary = "Record that a party signed 当事人签名")
    @PostMapping("/sign")
    Changed sign(
            @PathVariable MediationId id, @RequestBody @Valid Signature body, @Parameter(hidden = true) Sender sender) {
        return commands.send(new SignAgreement(id, body.named(), body.signedOn()), sender, body);
    }

    @Operation(summary = "Sign it as its mediator 调解员签名")
    @PostMapping("/mediator-sign")
    Changed signAsMediator(
            @PathVariable MediationId id,
            @RequestBody @Valid OwnSignature body,
            @Parameter(hidden = true) Sender sender) {
        return commands.send(new SignAsMediator(id, body.signedOn()), sender, body);
    }

    @Operation(
            summary = "Put the organisation's seal under it: from then on it binds 加盖印章",
            description =
                    "Once every party and a mediator signed. The time for arbitral review and judicial confirmation"
                            + " counts from then, and each term with a last day is followed.")
    @PostMapping("/seal")
    Changed seal(
            @PathVariable MediationId id, @RequestBody @Valid Sealing body, @Parameter(hidden = true) Sender sender) {
        return commands.send(new SealAgreement(id, body.sealedOn()), sender, body);
    }

    @Operation(
            summary = "Note that both sides applied for arbitral review or judicial confirmation 申请审查确认",
            description =
                    "Within fifteen and thirty days from the seal; what they applied for in time may be noted later.")
    @PostMapping("/apply-review")
    Changed applyForReview(
            @PathVariable MediationId id,
            @RequestBody @Valid ReviewApplication body,
            @Parameter(hidden = true) Sender sender) {
        return commands.send(new ApplyForReview(id, body.kind(), body.appliedOn()), sender, body);
    }

    @Operation(
            summary = "Note whether it was granted 审查确认结果",
            description = "Where the agreement was breached before, what is granted can be executed.")
    @PostMapping("/review-result")
    Changed reviewResult(
            @PathVariable MediationId id,
            @RequestBody @Valid ReviewResult body,
            @Parameter(hidden = true) Sender sender) {
        var result = new RecordReviewResult(id, body.kind(), body.granted(), body.decidedOn(), body.number());
        return commands.send(result, sender, body);
    }

    @Operation(
            summary = "Record that a term was kept; the last one ends it 履行调解协议",
            description =
                    "Without an amount all that was still owed was paid; with less the term stays open. A payment is"
                            + " recorded on the bank's or the worker's word only. What is kept after a breach is"
                            + " recorded too.")
    @PostMapping("/perform")
    Changed perform(
            @PathVariable MediationId id,
            @RequestBody @Valid Performance body,
            @Parameter(hidden = true) Sender sender) {
        var text = texts.optional(sender, "text", body.text());
        var kept = new PerformAgreement(id, body.n(), body.amount(), body.basis(), body.performedOn(), text);
        Changed performed = commands.send(kept, sender, body);
        sagas.awaitHandled(MediationController.TOLD_BY, id.value());
        return performed;
    }

    @Operation(
            summary = "Record that it was not kept, which ends it and says what is open now 不履行调解协议",
            description = "A term is breached once its last day is over.")
    @PostMapping("/breach")
    Changed breach(
            @PathVariable MediationId id, @RequestBody @Valid Breach body, @Parameter(hidden = true) Sender sender) {
        var text = texts.of(sender, "text", body.text());
        Changed breached = commands.send(new BreachAgreement(id, body.terms(), text), sender, body);
        sagas.awaitHandled(MediationController.TOLD_BY, id.value());
        return breached;
    }

    @Operation(
            summary = "Note whether the payment order took effect 支付令结果",
            description =
                    "Where it did, it can be executed; where its procedure was ended, one may sue on the agreement.")
    @PostMapping("/payment-order")
    Changed paymentOrder(
            @PathVariable MediationId id,
            @RequestBody @Valid OrderResult body,
            @Parameter(hidden = true) Sender sender) {
        var result = new RecordPaymentOrder(id, body.effective(), body.decidedOn(), body.number());
        return commands.send(result, sender, body);
    }
}
