package org.hanshu.application.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializationException;
import org.axonframework.spring.stereotype.Saga;
import org.hanshu.api.shared.Caller;
import org.hanshu.query.timeline.EventNames;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

class StoredNamesTest {

    private final StoredNames names = new StoredNames(List.of());

    @Test
    void standForEveryEvent() {
        assertThat(ApiEvents.all()).isNotEmpty().allSatisfy(event -> {
            assertThat(names.nameOf(event)).isNotNull();
            assertThat(event.getAnnotation(Revision.class))
                    .as("revision of %s", event)
                    .isNotNull();
        });
    }

    @Test
    void standForEverySaga() throws ClassNotFoundException {
        var sagas = new ClassPathScanningCandidateComponentProvider(false);
        sagas.addIncludeFilter(new AnnotationTypeFilter(Saga.class));
        for (var saga : sagas.findCandidateComponents("org.hanshu.saga")) {
            assertThat(names.nameOf(Class.forName(saga.getBeanClassName()))).isNotNull();
        }
    }

    @Test
    void areEachOfOneClass() {
        assertThat(StoredNames.ours().values()).doesNotHaveDuplicates();
    }

    @Test
    void areThoseUnderWhichTheTimelineTellsThem() {
        assertThat(ApiEvents.all())
                .allSatisfy(event -> assertThat(EventNames.of(event)).isEqualTo(names.nameOf(event)));
    }

    @Test
    void leadBackToTheirClass() {
        StoredNames.ours()
                .forEach((name, type) -> assertThat(names.classNameOf(name)).isEqualTo(type.getName()));
    }

    @Test
    void stopTheReaderWhereOneIsUnknown() {
        assertThatThrownBy(() -> names.classNameOf("letter.renamed")).isInstanceOf(SerializationException.class);
    }

    @Test
    void areDemandedOfEverythingOfOurs() {
        assertThatThrownBy(() -> names.nameOf(Caller.class)).isInstanceOf(SerializationException.class);
        assertThat(names.nameOf(String.class)).isNull();
    }
}
