package org.hanshu.command.organisation;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Optional;
import org.hanshu.api.agency.Organisation;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What must be settled before a union or an agency is no more 撤销. */
record Closing(Organisations register, Organisation closing) {

    void checkNobodyIsBelow() {
        var below = register.all().stream()
                .filter(each -> each.parent().filter(closing.id()::equals).isPresent())
                .map(each -> each.id().value())
                .collect(joining(", "));
        if (!below.isEmpty()) {
            throw OrganisationRule.UNIONS_ARE_BELOW_IT.violated(Map.of("unions", below));
        }
    }

    /** How many cases it leaves: where there are any, to a union that goes on with them. */
    int openCases(@Nullable OrganisationId successor, OpenCases cases) {
        if (successor != null && !succeeds(successor)) {
            throw OrganisationRule.ANOTHER_UNION_SUCCEEDS.violatedBy("successor");
        }
        var open = closing.isUnion() ? cases.of(closing.id()) : 0;
        if (open > 0 && successor == null) {
            throw OrganisationRule.CASES_ARE_OPEN.violated(
                    Map.of("organisation", closing.id().value(), "n", Integer.toString(open)));
        }
        return open;
    }

    private boolean succeeds(OrganisationId successor) {
        return closing.isUnion()
                && Optional.of(successor)
                        .filter(id -> !id.equals(closing.id()))
                        .flatMap(register::existing)
                        .filter(Organisation::isUnion)
                        .isPresent();
    }
}
