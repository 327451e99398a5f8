package org.hanshu.command.shared;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.ForwardNone;

/** A part of an aggregate that decides for it and remembers nothing, so that no event is told to it. */
@AggregateMember(eventForwardingMode = ForwardNone.class)
@Target(FIELD)
@Retention(RUNTIME)
public @interface Decides {}
