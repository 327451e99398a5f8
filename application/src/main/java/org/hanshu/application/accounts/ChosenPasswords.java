package org.hanshu.application.accounts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hanshu.application.web.problem.Problem;
import org.hanshu.application.web.problem.Rejected;
import org.springframework.stereotype.Component;

/** Puts the password that somebody chose in the place of the one they had, where it is a good one. */
@Component
class ChosenPasswords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final List<Pattern> KINDS = List.of(
            Pattern.compile("[a-z]"),
            Pattern.compile("[A-Z]"),
            Pattern.compile("[0-9]"),
            Pattern.compile("[^a-zA-Z0-9]"));
    private static final int FEWEST_KINDS = 3;

    private final LocalPasswords passwords;

    ChosenPasswords(LocalPasswords passwords) {
        this.passwords = passwords;
    }

    boolean areKeptFor(String account) {
        return passwords.of(account).isPresent();
    }

    void choose(String account, String current, String fresh) {
        var kept = passwords.of(account).orElseThrow(() -> refused(409, "account.password-is-not-kept-here"));
        if (kept.locked() || !passwords.mayTry(account)) {
            throw refused(409, "account.locked");
        }
        if (!passwords.matches(account, kept, current)) {
            throw refused(400, "account.wrong-password");
        }
        passwords.right(account);
        if (isWeak(account, current, fresh)) {
            throw refused(400, "account.weak-password");
        }
        if (!passwords.choose(account, kept, fresh)) {
            throw refused(409, "account.replaced-meanwhile");
        }
    }

    private static boolean isWeak(String account, String current, String fresh) {
        var kinds = KINDS.stream().filter(kind -> kind.matcher(fresh).find()).count();
        return fresh.length() < SHORTEST
                || fresh.length() > LONGEST
                || kinds < FEWEST_KINDS
                || fresh.toLowerCase(Locale.ROOT).contains(account)
                || fresh.equals(current);
    }

    private static Rejected refused(int status, String code) {
        return new Rejected(Problem.of(status, code));
    }
}
