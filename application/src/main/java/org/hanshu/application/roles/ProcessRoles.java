package org.hanshu.application.roles;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The parts of the engine that one process runs; sets that cannot work are refused. */
public record ProcessRoles(Set<ProcessRole> all) {

    /** A part of the engine. */
    public enum ProcessRole {
        /** Decides. */
        COMMAND,
        /** Waits and asks, and runs the deadlines. */
        SAGA,
        /** Keeps the read models and answers from them. */
        QUERY,
        /** Serves HTTP. */
        PORTAL
    }

    public ProcessRoles {
        all = Set.copyOf(all);
        need(all, ProcessRole.PORTAL, ProcessRole.COMMAND);
        need(all, ProcessRole.PORTAL, ProcessRole.QUERY);
        need(all, ProcessRole.SAGA, ProcessRole.COMMAND);
    }

    /** What {@code HANSHU_ROLES} says. */
    public static ProcessRoles in(Environment environment) {
        return of(Binder.get(environment)
                .bind("hanshu.roles", Bindable.setOf(String.class))
                .orElse(Set.of()));
    }

    /** Reads {@code HANSHU_ROLES}. */
    public static ProcessRoles of(Set<String> names) {
        var roles = EnumSet.noneOf(ProcessRole.class);
        for (var name : names) {
            try {
                roles.add(ProcessRole.valueOf(name.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new RolesCannotWork("HANSHU_ROLES names '" + name + "', which is no role", e);
            }
        }
        if (roles.isEmpty()) {
            throw new RolesCannotWork("HANSHU_ROLES names no role", null);
        }
        return new ProcessRoles(Set.copyOf(roles));
    }

    public boolean include(ProcessRole role) {
        return all.contains(role);
    }

    /** Without a message router between processes, what one part asks of another must run beside it. */
    private static void need(Set<ProcessRole> all, ProcessRole one, ProcessRole other) {
        if (all.contains(one) && !all.contains(other)) {
            throw new RolesCannotWork(
                    "The role " + lower(one) + " asks the role " + lower(other)
                            + ", which HANSHU_ROLES leaves out of this process",
                    null);
        }
    }

    private static String lower(ProcessRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
