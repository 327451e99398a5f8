package org.hanshu.command.organisation;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Optional;
import org.hanshu.api.agency.Organisation;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.shared.Caller;
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

    /**
     * What a union leaves goes to another: cases that are over too are read, opened again and erased by somebody. An agency
     * leaves nothing.
     */
    void checkSuccession(@Nullable OrganisationId successor) {
        if (closing.isUnion() ? !succeeds(successor) : successor != null) {
            throw OrganisationRule.ANOTHER_UNION_SUCCEEDS.violatedBy("successor");
        }
    }

    private boolean succeeds(@Nullable OrganisationId successor) {
        return Optional.ofNullable(successor)
                .filter(id -> !id.equals(closing.id()))
                .flatMap(register::existing)
                .filter(Organisation::isUnion)
                .isPresent();
    }

    /** Nobody locks the door behind themselves, perhaps the last. */
    void checkIsAnothers(Caller caller) {
        if (caller.organisation().equals(closing.id())) {
            throw OrganisationRule.NOT_ONES_OWN.violated(
                    Map.of("organisation", closing.id().value()));
        }
    }
}
