package org.hanshu.application.accounts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.hanshu.api.shared.Caller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where somebody enrols the telephone that shows their codes. */
@RestController
@RequestMapping(SecondFactorController.PATH)
@Tag(name = "Account", description = "本人账号")
class SecondFactorController {

    static final String PATH = "/api/v1/account/second-factor";

    private final Enrolment enrolment;

    SecondFactorController(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    record Nothing() {}

    record Shown(@NotNull @Pattern(regexp = "\\d{6}") String code) {}

    /**
     * @param secret to be typed into a telephone, shown this once
     * @param uri the same, to be shown as a QR code
     */
    record Secret(String secret, String uri) {}

    /** @param recoveryCodes each holds once in the place of a code, shown this once */
    record Enrolled(List<String> recoveryCodes) {}

    @PostMapping
    @Operation(
            summary = "登记双因素验证 · Begin with a second factor (TOTP)",
            description = "It holds once a code of it was confirmed; begun anew, the secret before is forgotten.")
    Secret begin(@RequestBody @Valid Nothing body, @Parameter(hidden = true) Caller caller) {
        var secret = enrolment.begin(caller.actor());
        return new Secret(secret, Enrolment.uri(caller.actor(), secret));
    }

    @PostMapping("/confirm")
    @Operation(
            summary = "确认双因素验证 · Show a code, from when on every sign-in needs one",
            description = "The session ends with it; one signs in anew. Five wrong ones lock the account for half an "
                    + "hour.")
    Enrolled confirm(
            @RequestBody @Valid Shown body, @Parameter(hidden = true) Caller caller, HttpServletRequest request) {
        var codes = enrolment.confirm(caller.actor(), body.code());
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return new Enrolled(codes);
    }
}
