package org.hanshu.application.web.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a value from the one way in which it is written. */
final class FromText<T> extends StdScalarDeserializer<T> {

    private final transient Class<T> type;
    private final transient Function<String, T> reading;

    FromText(Class<T> type, Function<String, T> reading) {
        super(type);
        this.type = type;
        this.reading = reading;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (T) context.handleUnexpectedToken(type, parser);
        }
        var text = parser.getString();
        try {
            return reading.apply(text);
        } catch (RuntimeException e) {
            throw context.weirdStringException("", type, "not as it must be written");
        }
    }
}
