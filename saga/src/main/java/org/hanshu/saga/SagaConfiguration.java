package org.hanshu.saga;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Everything that this side contributes to the application. */
@Configuration
@ComponentScan
public class SagaConfiguration {}
