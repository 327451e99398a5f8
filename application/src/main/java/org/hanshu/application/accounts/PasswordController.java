package org.hanshu.application.accounts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hanshu.api.shared.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where somebody chooses their password. */
@RestController
@Tag(name = "Account", description = "本人账号")
class PasswordController {

    static final String PATH = "/api/v1/account/password";

    private final ChosenPasswords passwords;

    PasswordController(ChosenPasswords passwords) {
        this.passwords = passwords;
    }

    /** @param fresh at least 12 characters of three kinds: lower case, upper case, digits, others */
    record Choice(
            @NotBlank @Size(max = ChosenPasswords.LONGEST) String current,

            @NotNull @Size(min = ChosenPasswords.SHORTEST, max = ChosenPasswords.LONGEST)
            String fresh) {}

    @PostMapping(PATH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "修改口令 · Choose another password",
            description =
                    "The session ends with it; one signs in anew. Five wrong current ones lock the account for half "
                            + "an hour.")
    void choose(@RequestBody @Valid Choice body, @Parameter(hidden = true) Caller caller, HttpServletRequest request) {
        passwords.choose(caller.actor(), body.current(), body.fresh());
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
