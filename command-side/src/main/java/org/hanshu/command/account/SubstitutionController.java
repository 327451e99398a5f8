package org.hanshu.command.account;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.hanshu.api.account.AccountCommand.AppointSubstitute;
import org.hanshu.api.account.AccountCommand.EndSubstitution;
import org.hanshu.api.account.AccountId;
import org.hanshu.api.account.SubstitutionNumbered;
import org.hanshu.api.shared.Sender;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.FromNowOn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who acts in whose place, as the administrator enters it 代理任职. */
@RestController
@RequestMapping("/api/v1/admin/accounts/{id}/substitutions")
@Tag(name = "Administration", description = "系统管理")
class SubstitutionController {

    private final Commands commands;

    SubstitutionController(Commands commands) {
        this.commands = commands;
    }

    /**
     * Who acts in the account's place.
     *
     * @param substitute the name of the account that acts
     * @param to the last day on which it holds
     */
    record Substitution(
            @NotNull @Pattern(regexp = AccountController.NAME)
            String substitute,

            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotBlank @Size(max = 100) String order)
            implements FromNowOn {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "指定代理人 · Let a colleague act in an account's place for some days",
            description =
                    "Who acts so names the account as onBehalfOf, and does what its role may do. Both belong to one "
                            + "organisation; one substitute at a time, for six months at most.")
    SubstitutionNumbered appointSubstitute(
            @PathVariable("id") String name,
            @RequestBody @Valid Substitution body,
            @Parameter(hidden = true) Sender sender) {
        return commands.send(
                new AppointSubstitute(AccountId.of(name), body.substitute(), body.from(), body.to(), body.order()),
                sender,
                body);
    }

    @PostMapping("/{n}/end")
    @Operation(summary = "终止代理 · End a substitution before its time; nobody acts under it from the next request on")
    SubstitutionNumbered endSubstitution(
            @PathVariable("id") String name,
            @PathVariable int n,
            @RequestBody @Valid AccountController.Order body,
            @Parameter(hidden = true) Sender sender) {
        return commands.send(new EndSubstitution(AccountId.of(name), n, body.order()), sender, body);
    }
}
