package org.hanshu.application.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A further way to sign in at the pages, where the operator has one. */
public interface LoginDoor {

    /** Where somebody begins to sign in that way. */
    String address();

    void open(HttpSecurity http) throws Exception;
}
