package org.hanshu.application.sample;

import java.util.Map;
import org.axonframework.serialization.Revision;
import org.hanshu.api.shared.Personal;

/** What can happen to a sample. */
public sealed interface SampleEvent {

    Map<String, Class<?>> NAMES = Map.of(
            "sample.begun", Begun.class,
            "sample.followed", Followed.class,
            "sample.touched", Touched.class,
            "sample.ticked", Ticked.class,
            "sample.told", Told.class,
            "saga.sample", SampleSaga.class);

    String id();

    @Revision("1")
    record Begun(String id) implements SampleEvent {}

    @Revision("1")
    record Followed(String id) implements SampleEvent {}

    @Revision("1")
    record Touched(String id, int n) implements SampleEvent {}

    @Revision("1")
    record Ticked(String id, int n) implements SampleEvent {}

    @Revision("1")
    record Told(String id, Personal<String> name) implements SampleEvent {}
}
