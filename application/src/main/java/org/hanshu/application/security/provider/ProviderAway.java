package org.hanshu.application.security.provider;

import org.jspecify.annotations.Nullable;

/** The provider does not answer, or not as itself; it may later. */
final class ProviderAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProviderAway(@Nullable Throwable cause) {
        super("The provider cannot be asked", cause);
    }
}
