package org.hanshu.application.accounts;

import java.util.List;
import java.util.regex.Pattern;
import org.hanshu.application.web.problem.Problem;
import org.hanshu.application.web.problem.Rejected;
import org.springframework.stereotype.Component;

/** Takes in the telephone that shows somebody's codes from now on, where their password is kept here. */
@Component
class Enrolment {

    private static final Pattern CODE = Pattern.compile("\\d{" + OneTimeCode.DIGITS + "}");

    private final SecondFactors factors;
    private final LocalPasswords passwords;

    Enrolment(SecondFactors factors, LocalPasswords passwords) {
        this.factors = factors;
        this.passwords = passwords;
    }

    enum State {
        /** The account signs in elsewhere. */
        NOT_HERE,
        NONE,
        ENROLLED
    }

    State of(String account) {
        return passwords
                .of(account)
                .map(kept -> kept.secondFactor() ? State.ENROLLED : State.NONE)
                .orElse(State.NOT_HERE);
    }

    /** A new secret, as people type it; the one before is forgotten. */
    String begin(String account) {
        checkKept(account);
        return factors.begin(account).map(Base32::of).orElseThrow(() -> refused(409, "account.enrolled-already"));
    }

    /** The recovery codes; every sign-in needs a code from now on. */
    List<String> confirm(String account, String code) {
        checkKept(account);
        if (!CODE.matcher(code).matches()) {
            throw refused(400, "account.wrong-code");
        }
        if (!passwords.mayTry(account)) {
            throw refused(409, "account.locked");
        }
        var codes = factors.confirm(account, code).orElseThrow(() -> refused(400, "account.wrong-code"));
        passwords.right(account);
        return codes;
    }

    /** The same as the secret, for a telephone that opens it. */
    static String uri(String account, String secret) {
        return "otpauth://totp/Hanshu:" + account + "?secret=" + secret + "&issuer=Hanshu&digits=6&period=30";
    }

    private void checkKept(String account) {
        if (of(account) == State.NOT_HERE) {
            throw refused(409, "account.password-is-not-kept-here");
        }
    }

    private static Rejected refused(int status, String code) {
        return new Rejected(Problem.of(status, code));
    }
}
