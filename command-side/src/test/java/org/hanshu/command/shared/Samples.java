package org.hanshu.command.shared;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Region;

/** One of every command of a kind, with something in each place. */
public final class Samples {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Map<Class<?>, Object> KNOWN = Map.ofEntries(
            Map.entry(String.class, "gz-union"),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(boolean.class, false),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(Instant.class, NOW),
            Map.entry(LocalDate.class, LocalDate.of(2026, 11, 23)),
            Map.entry(UUID.class, new UUID(0, 7)),
            Map.entry(Money.class, Money.of("1.00")),
            Map.entry(Region.class, new Region("440106")),
            Map.entry(Personal.class, Personal.text(new UUID(0, 8), "话")));

    private Samples() {}

    /** @param here what stands wherever something of its own class does, for instance the case that is asked */
    public static <C extends Command> Stream<C> ofEvery(Class<C> kind, Object here) {
        return new ClassFileImporter()
                .importPackages("org.hanshu.api").stream()
                        .filter(each -> each.isAssignableTo(kind) && !each.isInterface())
                        .map(JavaClass::reflect)
                        .map(each -> kind.cast(of(each, here)));
    }

    private static Object of(Class<?> type, Object here) {
        if (type == here.getClass()) {
            return here;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        var known = KNOWN.get(type);
        return known == null ? made(type, here) : known;
    }

    private static Object made(Class<?> type, Object here) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> of(component.getType(), here))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }
}
