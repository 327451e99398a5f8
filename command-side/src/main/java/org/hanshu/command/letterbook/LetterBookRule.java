package org.hanshu.command.letterbook;

import java.util.Locale;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** The reasons for which a letter book refuses a number. */
enum LetterBookRule {
    NUMBERS_ONES_OWN_LETTERS(Refusal.Kind.FORBIDDEN),
    GIVES_NO_VOID_NUMBER(Refusal.Kind.CONFLICT);

    private final Refusal.Kind kind;

    LetterBookRule(Refusal.Kind kind) {
        this.kind = kind;
    }

    RuleViolated violated(Map<String, String> arguments) {
        var code = "letter-book." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RuleViolated(new Refusal(code, kind, arguments));
    }
}
