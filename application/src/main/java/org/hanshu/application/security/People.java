package org.hanshu.application.security;

import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;

/** Some of those who can sign in with a password. */
public interface People {

    Optional<UserDetails> find(String name);

    /** Nobody came to look at the password of whom was found: that was no try. */
    default void wasNotLookedAt(String name) {}
}
