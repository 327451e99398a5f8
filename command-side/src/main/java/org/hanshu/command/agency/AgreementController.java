package org.hanshu.command.agency;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.agency.AgencyCommand.EndAgreement;
import org.hanshu.api.agency.AgencyCommand.MakeAgreement;
import org.hanshu.api.agency.AgencyId;
import org.hanshu.api.agency.AgreementEnding;
import org.hanshu.api.agency.AgreementNumbered;
import org.hanshu.api.agency.AgreementTerms;
import org.hanshu.api.agency.SharedField;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.FromNowOn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What unions share with partner agencies, as the administrator enters it 信息共享协议. */
@RestController
@RequestMapping("/api/v1/admin/agencies/{id}/agreements")
@Tag(name = "Administration", description = "系统管理")
class AgreementController {

    private final Commands commands;

    AgreementController(Commands commands) {
        this.commands = commands;
    }

    /**
     * An agreement between a union and the agency; its words name nobody.
     *
     * @param number the number of the paper
     * @param assessment the number of the impact assessment 个人信息保护影响评估
     * @param until the last day on which it holds
     */
    record Agreement(
            @NotBlank String union,
            @NotBlank @Size(max = 100) String number,
            @NotBlank @Size(max = 200) String legalBasis,
            @NotBlank @Size(max = 200) String purpose,
            @NotBlank @Size(max = 100) String assessment,
            @NotEmpty @Size(max = 100) List<@NotNull Region> regions,
            @NotEmpty List<@NotNull Cause> causes,
            @NotNull List<@NotNull SharedField> fields,
            @NotNull LocalDate from,
            @NotNull LocalDate until)
            implements FromNowOn {

        AgreementTerms terms() {
            return new AgreementTerms(
                    number,
                    legalBasis,
                    purpose,
                    assessment,
                    regions.stream().distinct().toList(),
                    causes.stream().distinct().sorted().toList(),
                    fields.stream().distinct().sorted().toList(),
                    from,
                    until);
        }
    }

    /** @param order the number of the order on which it is ended */
    record Ending(
            @NotNull AgreementEnding why,
            @NotBlank @Size(max = 100) String order) implements FromNowOn {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "签订信息共享协议 · Share a union's cases with a partner agency",
            description =
                    "Cases of these regions that have one of these causes, and of them the fields that are named; from "
                            + "the first day on, but not before it is entered, to the end of the last.")
    AgreementNumbered make(
            @PathVariable("id") String agency,
            @RequestBody @Valid Agreement body,
            @Parameter(hidden = true) Sender sender) {
        var with = new OrganisationId(agency);
        return commands.send(
                new MakeAgreement(AgencyId.of(with), with, new OrganisationId(body.union()), body.terms()),
                sender,
                body);
    }

    @PostMapping("/{n}/end")
    @Operation(summary = "终止信息共享协议 · End an agreement before its time; nothing is shared under it from now on")
    AgreementNumbered end(
            @PathVariable("id") String agency,
            @PathVariable int n,
            @RequestBody @Valid Ending body,
            @Parameter(hidden = true) Sender sender) {
        var with = new OrganisationId(agency);
        return commands.send(new EndAgreement(AgencyId.of(with), with, n, body.why(), body.order()), sender, body);
    }
}
