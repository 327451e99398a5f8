package org.hanshu.application.axon;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.hanshu.application.vault.PersonalModule;
import org.hanshu.application.vault.Vault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** In which form and under which names the engine remembers. */
@Configuration(proxyBeanMethods = false)
class SerializationConfiguration {

    @Bean
    StoredNames storedNames(ObjectProvider<StoredNames.More> additions) {
        return new StoredNames(additions.stream().toList());
    }

    @Bean
    StoredForm storedForm(PersonalModule personal) {
        return new StoredForm(personal);
    }

    @Bean
    @Primary
    Serializer serializer(StoredNames names, StoredForm form, Vault vault) {
        return new NamedSerializer(names, form, vault);
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(@Qualifier("serializer") Serializer serializer) {
        return serializer;
    }

    /** Messages between processes of one release; nothing of them is kept. */
    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(StoredForm form) {
        return Jackson3Serializer.builder().jsonMapperBuilderCustomizer(form).build();
    }

    @Bean
    Upcasters upcasters(ObjectProvider<EventUpcaster> upcasters) {
        return new Upcasters(upcasters.orderedStream().toList());
    }
}
