package org.hanshu.application.web.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** A text that every part of the engine can keep: a JSON string without NUL and without unpaired surrogates. */
final class CleanText extends StdScalarDeserializer<String> {

    CleanText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return context.reportInputMismatch(String.class, "a text is a JSON string");
        }
        var text = parser.getString();
        if (!isClean(text)) {
            throw context.weirdStringException("", String.class, "characters that are not allowed");
        }
        return text;
    }

    static boolean isClean(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || (point >= 0xD800 && point <= 0xDFFF));
    }
}
