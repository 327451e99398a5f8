package org.hanshu.command.imports;

import java.util.Locale;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** The reasons for which an import refuses. */
enum ImportRule {
    NO_FILE(Refusal.Kind.INVALID),
    UNKNOWN_FORMAT(Refusal.Kind.INVALID),
    ANOTHER_FILE_UNDER_THIS_ID(Refusal.Kind.CONFLICT),
    NO_LONGER_RUNNING(Refusal.Kind.CONFLICT);

    private final Refusal.Kind kind;

    ImportRule(Refusal.Kind kind) {
        this.kind = kind;
    }

    RuleViolated violated(Map<String, String> arguments) {
        var code = "import." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RuleViolated(new Refusal(code, kind, arguments));
    }
}
