package org.hanshu.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;

/** The web and its doors, where the operator has named a provider. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebSlice
@ContextConfiguration(initializers = Provider.Named.class)
@interface BesideProvider {}
