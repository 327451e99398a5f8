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
import java.util.Map;
import java.util.UUID;
import org.hanshu.api.account.AccountCommand.ChangeRole;
import org.hanshu.api.account.AccountCommand.CloseAccount;
import org.hanshu.api.account.AccountCommand.IssueCertificate;
import org.hanshu.api.account.AccountCommand.IssuePassword;
import org.hanshu.api.account.AccountCommand.RegisterAccount;
import org.hanshu.api.account.AccountCommand.ResetSecondFactor;
import org.hanshu.api.account.AccountId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
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

/** The administrator's accounts 账号. */
@RestController
@RequestMapping("/api/v1/admin/accounts")
@Tag(name = "Administration", description = "系统管理")
class AccountController {

    static final String NAME = "[a-z0-9][a-z0-9._-]{2,49}";

    private final Commands commands;
    private final Passwords passwords;
    private final ForgottenFactors factors;

    AccountController(Commands commands, Passwords passwords, ForgottenFactors factors) {
        this.commands = commands;
        this.passwords = passwords;
        this.factors = factors;
    }

    /** @param name 3 to 50 of lower-case letters, digits, dots, dashes: stable for life */
    record Registration(
            @NotNull @Pattern(regexp = NAME) String name,
            @NotBlank String organisation,
            @NotNull Role role,
            @NotBlank @Size(max = 100) String order)
            implements FromNowOn {}

    record NewRole(
            @NotNull Role role, @NotBlank @Size(max = 100) String order) implements FromNowOn {}

    /** @param until the last day on which it holds */
    record Certificate(
            @NotBlank @Size(max = 50) String number,
            @NotNull LocalDate from,
            @NotNull LocalDate until) implements FromNowOn {}

    record Order(@NotBlank @Size(max = 100) String order) implements FromNowOn {}

    record Nothing() implements FromNowOn {}

    /** @param oneTimePassword shown this once, to be replaced at the first sign-in */
    record IssuedPassword(UUID id, long version, String oneTimePassword) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "注册账号 · Register an account",
            description = "Nobody can sign in with it before a password was issued for it.")
    Changed register(@RequestBody @Valid Registration body, @Parameter(hidden = true) Sender sender) {
        if (passwords.isReserved(body.name())) {
            throw AccountRule.NAME_TAKEN.violated(Map.of("name", body.name()));
        }
        var register = new RegisterAccount(
                AccountId.of(body.name()),
                body.name(),
                new OrganisationId(body.organisation()),
                body.role(),
                body.order());
        return commands.send(register, sender, body);
    }

    @PostMapping("/{id}/change-role")
    @Operation(summary = "变更角色 · Give an account another role; it holds from the next request on")
    Changed changeRole(
            @PathVariable("id") String name,
            @RequestBody @Valid NewRole body,
            @Parameter(hidden = true) Sender sender) {
        return commands.send(new ChangeRole(AccountId.of(name), body.role(), body.order()), sender, body);
    }

    @PostMapping("/{id}/issue-certificate")
    @Operation(summary = "颁发监督员证 · Record a supervisor's certificate and how long it holds")
    Changed certify(
            @PathVariable("id") String name,
            @RequestBody @Valid Certificate body,
            @Parameter(hidden = true) Sender sender) {
        return commands.send(
                new IssueCertificate(AccountId.of(name), body.number(), body.from(), body.until()), sender, body);
    }

    @PostMapping("/{id}/issue-password")
    @Operation(
            summary = "发放一次性口令 · Give out a password that holds once",
            description = "In the place of the old one, which no longer holds. It is shown in this answer only; sent "
                    + "again, the request gives another one.")
    IssuedPassword issuePassword(
            @PathVariable("id") String name,
            @RequestBody @Valid Nothing body,
            @Parameter(hidden = true) Sender sender) {
        Changed issued = commands.send(new IssuePassword(AccountId.of(name)), sender, body);
        return new IssuedPassword(issued.id(), issued.version(), passwords.once(name));
    }

    @PostMapping("/{id}/reset-second-factor")
    @Operation(
            summary = "重置双因素验证 · Let an account sign in without its second factor, until it enrols another",
            description = "As when the telephone is lost. Its sessions end.")
    Changed resetSecondFactor(
            @PathVariable("id") String name, @RequestBody @Valid Order body, @Parameter(hidden = true) Sender sender) {
        Changed reset = commands.send(new ResetSecondFactor(AccountId.of(name), body.order()), sender, body);
        factors.forget(name);
        return reset;
    }

    @PostMapping("/{id}/close")
    @Operation(summary = "注销账号 · Close an account: nobody signs in with it any more, what was done with it stays")
    Changed close(
            @PathVariable("id") String name, @RequestBody @Valid Order body, @Parameter(hidden = true) Sender sender) {
        return commands.send(new CloseAccount(AccountId.of(name), body.order()), sender, body);
    }
}
