package org.hanshu.query.dossier;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hanshu.query.dossier.CaseDifference.Change;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds, value by value, where two states of the same thing differ. */
final class Differences {

    /** By what a thing in a list is known, whatever its place; the first that it has. */
    private static final List<String> KEYS = List.of("n", "id", "eventId", "code", "name");

    private final List<Change> changes = new ArrayList<>();

    private Differences() {}

    static List<Change> between(JsonNode before, JsonNode after) {
        var differences = new Differences();
        differences.compare("", before, after);
        return List.copyOf(differences.changes);
    }

    private void compare(String path, @Nullable JsonNode before, @Nullable JsonNode after) {
        var one = presentOrNull(before);
        var other = presentOrNull(after);
        if (one == null || other == null) {
            if (one != null || other != null) {
                changes.add(new Change(path, one, other));
            }
        } else if (isComposed(one) && one.getNodeType() == other.getNodeType()) {
            compareParts(path, parts(one), parts(other));
        } else if (!one.equals(other)) {
            changes.add(new Change(path, one, other));
        }
    }

    private void compareParts(String path, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        var names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.forEach(name -> compare(path + "/" + escaped(name), before.get(name), after.get(name)));
    }

    private static boolean isComposed(JsonNode node) {
        return node.isObject() || (node.isArray() && node.valueStream().allMatch(JsonNode::isObject));
    }

    private static @Nullable JsonNode presentOrNull(@Nullable JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode() ? null : node;
    }

    private static Map<String, JsonNode> parts(JsonNode node) {
        var parts = new LinkedHashMap<String, JsonNode>();
        if (node.isObject()) {
            node.propertyStream().forEach(each -> parts.put(each.getKey(), each.getValue()));
        } else {
            node.valueStream().forEach(each -> parts.put(unused(parts, nameOf(each)), each));
        }
        return parts;
    }

    private static String nameOf(JsonNode item) {
        return KEYS.stream()
                .map(item::path)
                .filter(JsonNode::isValueNode)
                .filter(each -> !each.isNull())
                .map(JsonNode::asString)
                .findFirst()
                .orElse("");
    }

    /** Two of one name in a list are told apart by their place among these. */
    private static String unused(Map<String, JsonNode> taken, String name) {
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 && !name.isEmpty()
                        ? name
                        : Stream.of(name, n.toString())
                                .filter(each -> !each.isEmpty())
                                .collect(joining("-")))
                .filter(each -> !taken.containsKey(each))
                .findFirst()
                .orElseThrow();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
