package org.hanshu.application.roles;

import java.util.Set;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Reads the roles before anything else is made, so that a set that cannot work starts nothing. */
@Configuration(proxyBeanMethods = false)
class RolesConfiguration {

    @Bean
    static BeanFactoryPostProcessor rolesOfThisProcess(Environment environment) {
        var names = Binder.get(environment)
                .bind("hanshu.roles", Bindable.setOf(String.class))
                .orElse(Set.of());
        var roles = ProcessRoles.of(names);
        return beans -> beans.registerSingleton("processRoles", roles);
    }
}
