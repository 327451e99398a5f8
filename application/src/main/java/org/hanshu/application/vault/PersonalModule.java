package org.hanshu.application.vault;

import java.util.UUID;
import org.hanshu.api.shared.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** How personal data is written: the open form is sealed on its way, the sealed form stays as it is, all that is read is sealed. */
public final class PersonalModule extends SimpleModule {

    PersonalModule(Vault vault) {
        super("hanshu-personal");
        addSerializer(new Writing(vault));
        addDeserializer(Personal.class, new Reading());
    }

    @SuppressWarnings("rawtypes") // Jackson asks for the class, and a class literal has no type arguments.
    private static final class Writing extends ValueSerializer<Personal> {

        private final Vault vault;

        Writing(Vault vault) {
            this.vault = vault;
        }

        @Override
        public Class<Personal> handledType() {
            return Personal.class;
        }

        @Override
        public void serialize(Personal value, JsonGenerator out, SerializationContext context) {
            var sealed =
                    switch ((Personal<?>) value) {
                        case Personal.Open<?> open -> vault.seal(open);
                        case Personal.Sealed<?> already -> already;
                    };
            out.writeStartObject(value);
            out.writeStringProperty("subject", sealed.subject().toString());
            out.writeStringProperty("kind", sealed.kind().name());
            out.writeStringProperty("box", sealed.box());
            out.writeEndObject();
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class Reading extends ValueDeserializer<Personal> {

        @Override
        public Personal deserialize(JsonParser in, DeserializationContext context) {
            JsonNode node = context.readTree(in);
            return new Personal.Sealed<String>(
                    UUID.fromString(node.required("subject").asString()),
                    Personal.Kind.valueOf(node.required("kind").asString()),
                    node.required("box").asString());
        }
    }
}
