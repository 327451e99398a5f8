package org.hanshu.application.database;

import org.hanshu.application.roles.ProcessRoles;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/** Lets the embedded database start first, once it is known that this process may run at all. */
public final class EarlyStart implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        context.addBeanFactoryPostProcessor(new BeforeAnythingIsRead(context));
    }

    private record BeforeAnythingIsRead(GenericApplicationContext context)
            implements BeanDefinitionRegistryPostProcessor {

        @Override
        public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
            var settings = settings(context.getEnvironment());
            ProcessRoles.in(context.getEnvironment());
            if (!settings.outside()) {
                var ahead = DatabaseAhead.in(settings.folder());
                var beans = context.getDefaultListableBeanFactory();
                beans.registerSingleton("databaseAhead", ahead);
                beans.registerDisposableBean("databaseAhead", ahead);
            }
        }

        private static DatabaseSettings settings(Environment environment) {
            return Binder.get(environment).bindOrCreate("hanshu", DatabaseSettings.class);
        }
    }
}
