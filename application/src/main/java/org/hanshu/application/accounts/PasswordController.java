package org.hanshu.application.accounts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hanshu.api.shared.Caller;
import org.hanshu.application.web.problem.Problem;
import org.hanshu.application.web.problem.Rejected;
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

    private static final List<Pattern> KINDS = List.of(
            Pattern.compile("[a-z]"),
            Pattern.compile("[A-Z]"),
            Pattern.compile("[0-9]"),
            Pattern.compile("[^a-zA-Z0-9]"));
    private static final int FEWEST_KINDS = 3;

    private final LocalPasswords passwords;

    PasswordController(LocalPasswords passwords) {
        this.passwords = passwords;
    }

    /** @param fresh at least 12 characters of three kinds: lower case, upper case, digits, others */
    record Choice(
            @NotBlank @Size(max = 200) String current,
            @NotNull @Size(min = 12, max = 200) String fresh) {}

    @PostMapping(PATH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "修改口令 · Choose another password",
            description =
                    "The session ends with it; one signs in anew. Five wrong current ones lock the account for half "
                            + "an hour.")
    void choose(@RequestBody @Valid Choice body, @Parameter(hidden = true) Caller caller, HttpServletRequest request) {
        var account = caller.actor();
        var kept = passwords.of(account).orElseThrow(() -> refused(409, "account.password-is-not-kept-here"));
        if (kept.locked() || !passwords.mayTry(account)) {
            throw refused(409, "account.locked");
        }
        if (!passwords.matches(kept, body.current())) {
            throw refused(400, "account.wrong-password");
        }
        passwords.right(account);
        check(body, account);
        if (!passwords.choose(account, kept, body.fresh())) {
            throw refused(409, "account.replaced-meanwhile");
        }
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static void check(Choice body, String account) {
        var kinds =
                KINDS.stream().filter(kind -> kind.matcher(body.fresh()).find()).count();
        var tellsTheAccount = body.fresh().toLowerCase(Locale.ROOT).contains(account);
        if (kinds < FEWEST_KINDS || tellsTheAccount || body.fresh().equals(body.current())) {
            throw refused(400, "account.weak-password");
        }
    }

    private static Rejected refused(int status, String code) {
        return new Rejected(Problem.of(status, code));
    }
}
