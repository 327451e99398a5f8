package org.hanshu.application.axon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every event that was ever stored is still read: of each earlier revision one stands in {@code golden-before}. */
@RunningHanshu
class UpcastersTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden-before");

    @Autowired
    private Upcasters upcasters;

    @Autowired
    private Serializer serializer;

    @Test
    void makeTodaysEventOfEveryEarlierRevision() throws IOException {
        var names = new StoredNames(List.of());
        for (var file : files()) {
            var parts = file.getFileName().toString().split("\\.(?=\\d+\\.json$)|\\.json$", -1);
            var read = upcasters
                    .chain()
                    .upcast(Stream.of(stored(parts[0], parts[1], Files.readString(file, UTF_8))))
                    .toList();

            assertThat(read).as(file.toString()).singleElement().satisfies(event -> {
                var today = serializer.deserialize(event.getData());
                assertThat(serializer.typeForClass(today.getClass())).isEqualTo(event.getType());
                assertThat(names.nameOf(today.getClass())).isEqualTo(parts[0]);
            });
        }
    }

    private IntermediateEventRepresentation stored(String name, String revision, String payload) {
        return new InitialEventRepresentation(
                new Stored(new SimpleSerializedObject<>(payload, String.class, name, revision)), serializer);
    }

    private static List<Path> files() throws IOException {
        try (var listed = Files.list(FOLDER)) {
            return listed.sorted().toList();
        }
    }

    /** An event as a store has it. */
    private record Stored(SerializedObject<String> payload) implements EventData<String> {

        @Override
        public String getEventIdentifier() {
            return "event";
        }

        @Override
        public Instant getTimestamp() {
            return Instant.EPOCH;
        }

        @Override
        public SerializedObject<String> getMetaData() {
            return new SerializedMetaData<>("{}", String.class);
        }

        @Override
        public SerializedObject<String> getPayload() {
            return payload;
        }
    }
}
