package org.hanshu.application.axon;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

/** The stored form of every event: whatever changes here, changes history. Written anew by {@code -Dgolden=write}. */
@RunningHanshu
class GoldenEventsTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @Autowired
    private Serializer serializer;

    @BeforeAll
    static void makeFolder() throws IOException {
        if (rewriting()) {
            FileSystemUtils.deleteRecursively(FOLDER);
            Files.createDirectories(FOLDER);
        }
    }

    @Test
    void areWrittenAsEver() throws IOException {
        var written = written();
        if (rewriting()) {
            for (var event : written.entrySet()) {
                Files.writeString(FOLDER.resolve(event.getKey()), event.getValue() + "\n");
            }
        }
        assertThat(golden()).isEqualTo(written);
    }

    @Test
    void areReadAsEver() throws IOException {
        for (var file : golden().entrySet()) {
            var name = file.getKey()
                    .substring(0, file.getKey().lastIndexOf('.', file.getKey().length() - 6));
            var revision =
                    file.getKey().substring(name.length() + 1, file.getKey().length() - 5);
            Object event =
                    serializer.deserialize(new SimpleSerializedObject<>(file.getValue(), String.class, name, revision));

            assertThat(event).isEqualTo(SampleValues.of(event.getClass()));
        }
    }

    private Map<String, String> written() {
        return ApiEvents.all().stream()
                .map(type -> serializer.serialize(SampleValues.of(type), String.class))
                .collect(toMap(
                        stored -> stored.getType().getName() + "."
                                + stored.getType().getRevision() + ".json",
                        SerializedObject::getData,
                        (one, other) -> {
                            throw new IllegalStateException("two events under one name: " + one);
                        },
                        TreeMap::new));
    }

    private static Map<String, String> golden() throws IOException {
        var files = new TreeMap<String, String>();
        try (var listed = Files.list(FOLDER)) {
            for (var file : listed.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file).strip());
            }
        }
        return files;
    }

    private static boolean rewriting() {
        return "write".equals(System.getProperty("golden"));
    }
}
