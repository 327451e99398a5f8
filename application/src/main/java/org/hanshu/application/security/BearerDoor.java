package org.hanshu.application.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A further door to the API, where the operator has one. */
interface BearerDoor {

    void open(HttpSecurity http, Refused refused) throws Exception;
}
