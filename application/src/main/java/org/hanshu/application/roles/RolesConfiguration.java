package org.hanshu.application.roles;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Reads the roles before anything else is made, so that a set that cannot work starts nothing. */
@Configuration(proxyBeanMethods = false)
class RolesConfiguration {

    @Bean
    static BeanFactoryPostProcessor rolesOfThisProcess(Environment environment) {
        var roles = ProcessRoles.in(environment);
        return beans -> beans.registerSingleton("processRoles", roles);
    }
}
