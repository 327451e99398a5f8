package org.hanshu.application.roles;

import org.jspecify.annotations.Nullable;

/** This process was given roles with which it would do nothing or lose what is asked of it. */
public final class RolesCannotWork extends RuntimeException {

    private static final long serialVersionUID = 1;

    RolesCannotWork(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
