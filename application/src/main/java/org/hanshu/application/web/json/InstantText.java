package org.hanshu.application.web.json;

import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Writes a time with the offset of Asia/Shanghai. */
final class InstantText extends StdScalarSerializer<Instant> {

    InstantText() {
        super(Instant.class);
    }

    @Override
    public void serialize(Instant instant, JsonGenerator generator, SerializationContext context) {
        generator.writeString(Written.text(instant));
    }
}
