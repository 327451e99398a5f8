package org.hanshu.query.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hanshu.api.shared.Personal;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an event carries, as a reader is shown it: each piece of personal data stands as the text that they may see. */
final class Payloads {

    private Payloads() {}

    static Map<String, Object> shown(JsonNode payload, Texts texts) {
        var shown = new LinkedHashMap<String, Object>();
        for (var field : payload.properties()) {
            var value = value(field.getValue(), texts);
            if (value != null) {
                shown.put(field.getKey(), value);
            }
        }
        return shown;
    }

    private static @Nullable Object value(JsonNode node, Texts texts) {
        if (node.isObject()) {
            return node.has("box") && node.has("subject") ? texts.of(personal(node)) : shown(node, texts);
        }
        if (node.isArray()) {
            var items = new ArrayList<Object>();
            for (var item : node) {
                var value = value(item, texts);
                items.add(value == null ? "" : value);
            }
            return items;
        }
        if (node.isNumber()) {
            return node.numberValue();
        }
        return node.isBoolean() ? Boolean.valueOf(node.booleanValue()) : node.isNull() ? null : node.asString();
    }

    private static Personal<String> personal(JsonNode node) {
        return new Personal.Sealed<>(
                UUID.fromString(node.get("subject").asString()),
                Personal.Kind.valueOf(node.get("kind").asString()),
                node.get("box").asString());
    }
}
