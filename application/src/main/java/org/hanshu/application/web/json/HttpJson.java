package org.hanshu.application.web.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The JSON of requests and answers; what is stored has its own. */
@Component
class HttpJson implements JsonMapperBuilderCustomizer {

    @Override
    public void customize(JsonMapper.Builder builder) {
        builder.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .addModule(values());
    }

    private static SimpleModule values() {
        return new SimpleModule("hanshu-http")
                .addDeserializer(String.class, new CleanText())
                .addDeserializer(Instant.class, new FromText<>(Instant.class, Written::instant))
                .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, Written::date))
                .addDeserializer(UUID.class, new FromText<>(UUID.class, Written::id))
                .addSerializer(Instant.class, new InstantText());
    }
}
