package org.hanshu.docker;

import static org.hanshu.docker.Delivery.found;
import static org.hanshu.docker.Delivery.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.YamlProcessor.MatchStatus;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;

/** The variables by which an operator sets the engine: those that it reads, and those that the handbook tells of. */
final class Settings {

    static final String HANDBOOK = "docs/operations.md";

    private static final List<String> SOURCES = List.of("application", "command-side", "query-side", "saga");
    private static final String RESOURCES = "application/src/main/resources";

    private Settings() {}

    /** Whatever a settings file or a class asks for, spelled as the environment spells it. */
    static Set<String> read() {
        var fixed = properties();
        var asked = found("\\$\\{(hanshu\\.[a-z0-9.-]+)", java())
                .filter(property -> !fixed.contains(property))
                .map(Settings::variable);
        var literal = found("\"(HANSHU_[A-Z_]+)\"", java("application/src/main/java/org/hanshu/application/settings"));
        var placed = yamlFiles().flatMap(file -> found("\\$\\{(HANSHU_[A-Z_]+)", text(file)));
        return Stream.of(asked, literal, placed).flatMap(each -> each).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the table of settings says. */
    static Set<String> told() {
        return text(HANDBOOK)
                .lines()
                .filter(line -> line.startsWith("| `HANSHU_"))
                .map(line -> line.split("\\|", 3)[1])
                .flatMap(cell -> found("`(HANSHU_[A-Z_]+)`", cell))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the command line asks its terminal for. */
    static Set<String> ofVerbs() {
        return found("\"(HANSHU_[A-Z_]+)\"", java("application/src/main/java/org/hanshu/application/cli"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the delivered settings say where no profile and no operator says otherwise. */
    static String byDefault(String property) {
        var said = said().getProperty(property, "");
        return said.replaceFirst("^\\$\\{[A-Z_]+:(.*)}$", "$1");
    }

    /** Spring profiles of which some file or class makes a difference. */
    static Set<String> profiles() {
        var inFiles = yamlFiles().flatMap(file -> found("on-profile: *\"?!?([a-z-]+)", text(file)));
        var inClasses = found("@Profile\\(\"!?([a-z-]+)\"\\)", java());
        return Stream.concat(inFiles, inClasses).collect(Collectors.toSet());
    }

    private static Set<String> properties() {
        return said().stringPropertyNames();
    }

    private static Properties said() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setDocumentMatchers(document ->
                document.containsKey("spring.config.activate.on-profile") ? MatchStatus.NOT_FOUND : MatchStatus.FOUND);
        yaml.setResources(
                yamlFiles().map(file -> new FileSystemResource("../" + file)).toArray(FileSystemResource[]::new));
        return Objects.requireNonNull(yaml.getObject());
    }

    private static Stream<String> yamlFiles() {
        return Delivery.under(RESOURCES, ".yaml").stream()
                .map(file -> file.toString().substring("../".length()));
    }

    private static String java() {
        return SOURCES.stream().map(module -> java(module + "/src/main/java")).collect(Collectors.joining("\n"));
    }

    private static String java(String folder) {
        return Delivery.under(folder, ".java").stream()
                .map(file -> {
                    try {
                        return Files.readString(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .collect(Collectors.joining("\n"));
    }

    private static String variable(String property) {
        return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
