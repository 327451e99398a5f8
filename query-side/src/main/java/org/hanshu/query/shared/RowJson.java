package org.hanshu.query.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.hanshu.api.shared.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The JSON in which read models keep what was folded; personal data stands in it sealed, or not at all. */
public final class RowJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule("rows")
                    .addAbstractTypeMapping(Personal.class, Personal.Sealed.class)
                    .addSerializer(Personal.Open.class, new NeverOpen()))
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private RowJson() {}

    public static JsonMapper mapper() {
        return MAPPER;
    }

    @SuppressWarnings("rawtypes") // Jackson asks for the class, and a class literal has no type arguments.
    private static final class NeverOpen extends ValueSerializer<Personal.Open> {

        @Override
        public void serialize(Personal.Open value, JsonGenerator out, SerializationContext context) {
            throw new IllegalStateException("A read model keeps personal data sealed; open came " + value);
        }
    }
}
