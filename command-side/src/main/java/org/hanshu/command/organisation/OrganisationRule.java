package org.hanshu.command.organisation;

import static org.hanshu.api.shared.Refusal.Kind.CONFLICT;
import static org.hanshu.api.shared.Refusal.Kind.INVALID;

import java.util.Locale;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** The reasons for which the register stays as it is. */
enum OrganisationRule {
    ID_TAKEN(CONFLICT),
    A_UNION_OR_AN_AGENCY(INVALID),
    A_UNION_HAS_CHARACTERS(INVALID),
    ONLY_A_UNION_HAS_THAT(INVALID),
    CHARACTERS_TAKEN(CONFLICT),
    NAME_TAKEN(CONFLICT),
    A_UNION_IS_ABOVE(INVALID),
    NOT_ABOVE_ITSELF(CONFLICT),
    THE_ONE_ABOVE_IS_HIGHER(CONFLICT),
    IN_THE_REGION_OF_THE_ONE_ABOVE(CONFLICT),
    JURISDICTION_TAKEN(CONFLICT),
    ONLY_UNIONS_STAND_IN_A_HIERARCHY(CONFLICT),
    THERE_ALREADY(CONFLICT),
    UNIONS_ARE_BELOW_IT(CONFLICT),
    ANOTHER_UNION_SUCCEEDS(INVALID),
    THE_HOUSE_STAYS(CONFLICT),
    NOT_ONES_OWN(CONFLICT),
    IT_IS_CLOSED(CONFLICT);

    private final Refusal.Kind kind;

    OrganisationRule(Refusal.Kind kind) {
        this.kind = kind;
    }

    RuleViolated violated(Map<String, String> arguments) {
        return new RuleViolated(
                new Refusal("organisation." + name().toLowerCase(Locale.ROOT).replace('_', '-'), kind, arguments));
    }

    RuleViolated violatedBy(String field) {
        return violated(Map.of("field", field));
    }
}
