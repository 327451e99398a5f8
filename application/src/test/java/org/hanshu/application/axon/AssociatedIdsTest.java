package org.hanshu.application.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.hanshu.api.letter.LetterEvent.LetterSubmitted;
import org.hanshu.api.shared.LetterId;
import org.hanshu.application.sample.SampleEvent.Touched;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningHanshu
class AssociatedIdsTest {

    @Autowired
    private EventProcessingConfiguration processing;

    @Test
    void areThoseByWhichTheSagaIsFound() {
        var ids = AssociatedIds.of("sample-follow-up", processing);

        assertThat(ids.of(event("another aggregate", new Touched("the sample", 1))))
                .isEqualTo("the sample");
    }

    @Test
    void areTheAggregatesWhereNoSagaAsks() {
        var ids = AssociatedIds.of("sample-follow-up", processing);

        assertThat(ids.of(event("a letter", new LetterSubmitted(new LetterId(new UUID(0, 1))))))
                .isEqualTo("a letter");
    }

    private static DomainEventMessage<?> event(String aggregate, Object payload) {
        return new GenericDomainEventMessage<>("anything", aggregate, 0, payload);
    }
}
