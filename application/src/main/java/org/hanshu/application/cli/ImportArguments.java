package org.hanshu.application.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which file goes to which server, and in whose name.
 *
 * @param server without a stroke at its end
 */
record ImportArguments(Path file, URI server, String user) {

    private static final Set<String> OPTIONS = Set.of("--server", "--user");
    private static final String HERE = "http://localhost:8080";

    /** Options may stand before or after the file, and be written {@code --user NAME} or {@code --user=NAME}. */
    static ImportArguments of(List<String> words, Terminal terminal) {
        var options = new HashMap<String, String>();
        var files = new ArrayList<String>();
        for (var word = words.iterator(); word.hasNext(); ) {
            var next = word.next();
            var name = next.split("=", 2)[0];
            if (!next.startsWith("--")) {
                files.add(next);
            } else if (!OPTIONS.contains(name)) {
                throw new Unable("option.unknown", next);
            } else if (name.length() < next.length()) {
                options.put(name, next.substring(name.length() + 1));
            } else if (word.hasNext()) {
                options.put(name, word.next());
            } else {
                throw new Unable("option.empty", name);
            }
        }
        if (files.size() != 1) {
            throw new Unable("import.usage");
        }
        return new ImportArguments(file(files.getFirst()), server(options), user(options, terminal));
    }

    private static Path file(String name) {
        try {
            var file = Path.of(name);
            if (Files.isRegularFile(file) && Files.isReadable(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            // Then it is no file either.
        }
        throw new Unable("file.unreadable", name);
    }

    private static URI server(Map<String, String> options) {
        var address = options.getOrDefault("--server", HERE).replaceFirst("/+$", "");
        if (!address.matches("https?://[^/\\s]+(/\\S*)?")) {
            throw new Unable("server.no-address", address);
        }
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new Unable("server.no-address", address);
        }
    }

    private static String user(Map<String, String> options, Terminal terminal) {
        var user = options.containsKey("--user")
                ? options.get("--user")
                : terminal.environment().apply("HANSHU_USER");
        if (user == null || user.isBlank()) {
            var token = terminal.environment().apply(ImportVerb.TOKEN);
            if (token != null && !token.isBlank()) {
                return "";
            }
            throw new Unable("user.missing");
        }
        return user;
    }
}
