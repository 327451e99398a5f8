package org.hanshu.application.axon;

import java.util.Map;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.hanshu.application.vault.PersonalModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** In which form and under which names the engine remembers. */
@Configuration(proxyBeanMethods = false)
class SerializationConfiguration {

    @Bean
    @ConditionalOnMissingBean
    StoredNames storedNames() {
        return new StoredNames(Map.of());
    }

    @Bean
    StoredForm storedForm(PersonalModule personal) {
        return new StoredForm(personal);
    }

    @Bean
    @Primary
    Serializer serializer(StoredNames names, StoredForm form) {
        return new NamedSerializer(names, form);
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

    /** Every change of an event's revision adds one; they are asked in their order. */
    @Bean
    EventUpcasterChain upcasterChain(ObjectProvider<EventUpcaster> upcasters) {
        return new EventUpcasterChain(upcasters
                .orderedStream()
                .filter(upcaster -> !(upcaster instanceof EventUpcasterChain))
                .toList());
    }
}
