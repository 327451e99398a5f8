package org.hanshu.command.erasure;

import java.util.Locale;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** The reasons for which nobody is erased. */
enum ErasureRule {
    /** The person claims in another case too that goes on, or that another union decides on. */
    NEEDED_ELSEWHERE(Refusal.Kind.CONFLICT),
    /** Another identity number was told first, and whose it is may claim elsewhere: their data would go with it. */
    MISTAKEN_FOR_ANOTHER(Refusal.Kind.CONFLICT),
    /** The key of something that must be read for it is lost or wrong: nobody can tell whether the person stands in it. */
    SEALED(Refusal.Kind.CONFLICT);

    private final Refusal.Kind kind;

    ErasureRule(Refusal.Kind kind) {
        this.kind = kind;
    }

    RuleViolated violated(Map<String, String> arguments) {
        return new RuleViolated(
                new Refusal("erasure." + name().toLowerCase(Locale.ROOT).replace('_', '-'), kind, arguments));
    }
}
