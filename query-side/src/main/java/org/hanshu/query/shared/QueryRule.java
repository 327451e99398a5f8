package org.hanshu.query.shared;

import java.util.Locale;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** The reasons for which a question is refused. */
public enum QueryRule {
    NOT_FOUND("shared", Refusal.Kind.NOT_FOUND),
    LIMIT("query", Refusal.Kind.INVALID),
    CURSOR("query", Refusal.Kind.INVALID),
    REFERENCE("query", Refusal.Kind.INVALID),
    REGION("query", Refusal.Kind.INVALID),
    INSTANT("query", Refusal.Kind.INVALID),
    KNOWN_AT_WITH_AS_OF("query", Refusal.Kind.INVALID),
    BETWEEN_TWO_INSTANTS("query", Refusal.Kind.INVALID),
    FROM_AFTER_TO("query", Refusal.Kind.INVALID),
    GROUND("query", Refusal.Kind.INVALID),
    HEADS_ONLY("query", Refusal.Kind.FORBIDDEN),
    AUDITORS_ONLY("query", Refusal.Kind.FORBIDDEN),
    OFFICERS_AND_HEADS_ONLY("query", Refusal.Kind.FORBIDDEN);

    private final String scope;
    private final Refusal.Kind kind;

    QueryRule(String scope, Refusal.Kind kind) {
        this.scope = scope;
        this.kind = kind;
    }

    public RuleViolated violated(Map<String, String> arguments) {
        var code = scope + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RuleViolated(new Refusal(code, kind, arguments));
    }

    /** There is no such thing, or the reader may not know of it. */
    public static RuleViolated notFound() {
        return NOT_FOUND.violated(Map.of());
    }
}
