package org.hanshu.query.worklist;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.shared.Clocks;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do.
 *
 * @param n which demand it is about, or 0
 * @param onlyBy the accounts whose business it is, where it is not their whole role's
 * @param notBy the accounts that may not do it: four eyes
 * @param agency the agency whose business it is, where it is not the union's
 */
record Task(
        TaskKind kind,
        int n,
        List<Role> roles,
        List<String> onlyBy,
        List<String> notBy,
        @Nullable LocalDate due,
        Light light,
        int urgency,
        @Nullable OrganisationId agency) {

    static Task of(TaskKind kind, Clocks clocks) {
        return of(kind, clocks.nextDue(), clocks.light());
    }

    static Task of(TaskKind kind, @Nullable LocalDate due, Light light) {
        return new Task(kind, 0, kind.roles(), List.of(), List.of(), due, light, Clocks.urgency(light), null);
    }

    Task onlyBy(List<String> accounts) {
        return new Task(kind, n, roles, accounts, notBy, due, light, urgency, agency);
    }

    Task notBy(List<String> accounts) {
        return new Task(kind, n, roles, onlyBy, accounts, due, light, urgency, agency);
    }

    Task about(int demand) {
        return new Task(kind, demand, roles, onlyBy, notBy, due, light, urgency, agency);
    }

    Task of(OrganisationId other) {
        return new Task(kind, n, roles, onlyBy, notBy, due, light, urgency, other);
    }
}
