package org.hanshu.application.axon;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializationException;
import org.hanshu.application.axon.names.CaseNames;
import org.hanshu.application.axon.names.ChildNames;
import org.hanshu.application.axon.names.HouseNames;
import org.hanshu.application.axon.names.LetterNames;
import org.hanshu.application.axon.names.ProcessNames;
import org.jspecify.annotations.Nullable;

/** Under which name everything of ours is stored. A name stands for life; classes may move and be renamed. */
public final class StoredNames {

    private static final Map<String, Class<?>> OURS = Stream.of(
                    CaseNames.ALL, LetterNames.ALL, ChildNames.ALL, HouseNames.ALL, ProcessNames.ALL)
            .flatMap(table -> table.entrySet().stream())
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)); // It refuses a name given twice.

    /** The JDK's and Axon's own types keep their class names. */
    private static final Set<String> FOREIGN = Set.of("java.", "org.axonframework.");

    private final Map<String, Class<?>> classes;
    private final Map<Class<?>, String> names = new HashMap<>();

    /** Names that somebody else adds. */
    public record More(Map<String, Class<?>> classes) {}

    public StoredNames(List<More> additions) {
        classes = new HashMap<>(OURS);
        additions.forEach(more -> classes.putAll(more.classes()));
        classes.forEach((name, type) -> names.put(type, name));
    }

    public static Map<String, Class<?>> ours() {
        return OURS;
    }

    /** The name under which this class is stored; null for what is not ours. What is ours and has none is refused. */
    @Nullable
    String nameOf(Class<?> type) {
        var name = names.get(type);
        if (name == null && !foreign(type.getName())) {
            throw new SerializationException("StoredNames has no name for " + type.getName());
        }
        return name;
    }

    /** The class behind a stored name; an unknown one stops the reader, for skipping it would lose what was said. */
    String classNameOf(String stored) {
        var type = classes.get(stored);
        if (type != null) {
            return type.getName();
        }
        if (foreign(stored)) {
            return stored;
        }
        throw new SerializationException("StoredNames has no class for the name '" + stored + "'");
    }

    private static boolean foreign(String className) {
        return FOREIGN.stream().anyMatch(className::startsWith);
    }
}
