package org.hanshu.docker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** A Dockerfile, read strictly: what is not understood here is refused. */
record Dockerfile(List<Instruction> all) {

    private static final Set<String> KNOWN = Set.of(
            "FROM",
            "WORKDIR",
            "COPY",
            "RUN",
            "ENV",
            "EXPOSE",
            "USER",
            "VOLUME",
            "HEALTHCHECK",
            "STOPSIGNAL",
            "ENTRYPOINT");
    private static final Pattern LINE = Pattern.compile("([A-Z]+) +(.+)");

    /** @param stage of how many FROM it is the last */
    record Instruction(int stage, String name, String rest) {}

    static Dockerfile of(String text) {
        var all = new ArrayList<Instruction>();
        var stage = 0;
        for (var line : text.replace("\\\n", " ").lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var parts = LINE.matcher(line.strip());
            if (!parts.matches() || !KNOWN.contains(parts.group(1))) {
                throw new IllegalArgumentException("No instruction: " + line);
            }
            stage += parts.group(1).equals("FROM") ? 1 : 0;
            all.add(new Instruction(stage, parts.group(1), parts.group(2).replaceAll(" +", " ")));
        }
        if (all.isEmpty() || !all.getFirst().name().equals("FROM")) {
            throw new IllegalArgumentException("It begins with no image");
        }
        return new Dockerfile(List.copyOf(all));
    }

    Stream<String> all(String name) {
        return all.stream().filter(one -> one.name().equals(name)).map(Instruction::rest);
    }

    /** What the image says: of the last stage only. */
    String only(String name) {
        var last = all.getLast().stage();
        var found = all.stream()
                .filter(one -> one.stage() == last && one.name().equals(name))
                .map(Instruction::rest)
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(name + " stands " + found.size() + " times");
        }
        return found.getFirst();
    }

    /** Names of the stages before the last, which others copy from. */
    List<String> stages() {
        return all("FROM")
                .map(from -> from.split(" (?i)AS ", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> parts[1].toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The words of an instruction's exec form: a shell would keep signals from the engine. */
    List<String> words(String name) {
        var rest = only(name);
        return JsonMapper.shared()
                .readTree(rest.substring(rest.indexOf('[')))
                .valueStream()
                .map(word -> word.asString())
                .toList();
    }
}
