package org.hanshu.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hanshu.application.HanshuApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A whole engine in the training profile, listening on loopback; all tests that say so share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = HanshuApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("training")
@ContextConfiguration(initializers = FreshFolder.class)
public @interface RunningHanshu {}
