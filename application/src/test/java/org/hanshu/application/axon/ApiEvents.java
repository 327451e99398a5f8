package org.hanshu.application.axon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/** Finds every event that core-api knows: the records of its sealed interfaces named so. */
final class ApiEvents {

    private ApiEvents() {}

    static List<Class<?>> all() {
        var events = new ArrayList<Class<?>>();
        try {
            var reader = new SimpleMetadataReaderFactory();
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:org/hanshu/api/**/*Event.class")) {
                var type = Class.forName(
                        reader.getMetadataReader(file).getClassMetadata().getClassName());
                records(type).forEach(events::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return events.stream().distinct().toList(); // Some sealed interfaces are part of another.
    }

    private static Stream<Class<?>> records(Class<?> type) {
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).flatMap(ApiEvents::records);
        }
        return type.isRecord() ? Stream.of(type) : Stream.of();
    }
}
