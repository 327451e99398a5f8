package org.hanshu.docker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of the project, as they lie beside its modules. */
final class Delivery {

    private static final Path ROOT = Path.of("..");

    private Delivery() {}

    static String text(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every document of a YAML file; a key that stands twice is no YAML. */
    static List<Tree> yaml(String file) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var documents = new ArrayList<Tree>();
        for (var document : new Yaml(new SafeConstructor(options)).loadAll(text(file))) {
            documents.add(new Tree(JsonMapper.shared().valueToTree(document)));
        }
        return documents;
    }

    static JsonNode json(String file) {
        return JsonMapper.shared().readTree(text(file));
    }

    static List<Path> under(String folder, String ending) {
        try (var files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the build calls the jar. */
    static String jar() {
        return found("<finalName>([^<]+)</finalName>", text("application/pom.xml"))
                        .findFirst()
                        .orElseThrow()
                + ".jar";
    }

    /** The first group of every place where this stands. */
    static Stream<String> found(String expression, String text) {
        return Pattern.compile(expression).matcher(text).results().map(result -> result.group(1));
    }

    /** A part of a YAML file. */
    record Tree(JsonNode node) {

        /** Nothing where the path leads nowhere. */
        String text(String path) {
            return at(path).node().asString("");
        }

        Tree at(String path) {
            return new Tree(node.at(path));
        }

        List<Tree> items(String path) {
            return node.at(path).valueStream().map(Tree::new).toList();
        }

        List<String> texts(String path) {
            return node.at(path).valueStream().map(each -> each.asString("")).toList();
        }

        Map<String, Tree> fields(String path) {
            var fields = new LinkedHashMap<String, Tree>();
            node.at(path).properties().forEach(each -> fields.put(each.getKey(), new Tree(each.getValue())));
            return fields;
        }
    }
}
