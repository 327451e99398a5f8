package org.hanshu.rulebook;

import static java.util.Comparator.comparing;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.Role;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A command, who may give it, and through which addresses it comes.
 *
 * @param family the sealed interface that it stands in
 */
record GivenCommand(String name, String family, List<Role> roles, List<String> addresses, String said) {

    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff][\\u4e00-\\u9fff、，（）]*");

    /** From the command back to whoever asks for it: a controller, perhaps by a body that makes it and a desk behind. */
    private static final int FURTHEST = 4;

    static List<GivenCommand> all(JavaClasses classes) {
        return classes.stream()
                .filter(each -> each.isAssignableTo(Command.class) && !each.isInterface())
                .map(GivenCommand::of)
                .sorted(comparing(GivenCommand::family).thenComparing(GivenCommand::name))
                .toList();
    }

    private static GivenCommand of(JavaClass command) {
        var doors = doors(command);
        var addresses = doors.stream().map(GivenCommand::address).collect(Collectors.toCollection(TreeSet::new));
        var said = doors.stream()
                .filter(door -> door.isAnnotatedWith(Operation.class))
                .map(door -> door.getAnnotationOfType(Operation.class).summary())
                .flatMap(GivenCommand::chinese)
                .collect(Collectors.toCollection(TreeSet::new));
        return new GivenCommand(
                command.getSimpleName(),
                command.getEnclosingClass().orElse(command).getSimpleName(),
                Arrays.asList(command.getAnnotationOfType(AllowedTo.class).value()),
                List.copyOf(addresses),
                String.join("、", said));
    }

    private static Stream<String> chinese(String summary) {
        return CHINESE.matcher(summary).results().map(MatchResult::group);
    }

    private static Set<JavaCodeUnit> doors(JavaClass command) {
        var doors = new HashSet<JavaCodeUnit>();
        var seen = new HashSet<JavaCodeUnit>();
        var next = new ArrayDeque<>(List.of(Set.<JavaCodeUnit>copyOf(command.getConstructors())));
        for (var step = 0; step < FURTHEST && !next.isEmpty(); step++) {
            var callers = next.pop().stream()
                    .flatMap(unit -> unit.getAccessesToSelf().stream())
                    .map(JavaAccess::getOrigin)
                    .filter(seen::add)
                    .collect(Collectors.toSet());
            callers.stream().filter(GivenCommand::isDoor).forEach(doors::add);
            next.add(callers.stream().filter(unit -> !isDoor(unit)).collect(Collectors.toSet()));
        }
        return doors;
    }

    private static boolean isDoor(JavaCodeUnit unit) {
        return unit.getOwner().isAnnotatedWith(RestController.class) && unit.isAnnotatedWith(PostMapping.class);
    }

    private static String address(JavaCodeUnit door) {
        var mapping = door.getAnnotationOfType(PostMapping.class);
        var owner = door.getOwner();
        var base = owner.isAnnotatedWith(RequestMapping.class)
                ? first(owner.getAnnotationOfType(RequestMapping.class).value())
                : "";
        return base + first(mapping.value()) + first(mapping.path());
    }

    private static String first(String... values) {
        return values.length == 0 ? "" : values[0];
    }
}
