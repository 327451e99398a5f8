package org.hanshu.application.axon;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.Segment;
import org.hanshu.api.shared.Personal;
import org.hanshu.application.sample.SampleCommand.Begin;
import org.hanshu.application.sample.SampleEvent.Told;
import org.hanshu.application.sample.SampleEvent.Touched;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningHanshu
class OwnSegmentTest {

    private static final String GROUP = "sample-follow-up";

    @Autowired
    private Engine engine;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private ProcessorRules rules;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isTheOneInWhichTheSagaWasMade() {
        var ids = IntStream.range(0, 20).mapToObj(n -> Engine.newId()).toList();
        ids.forEach(id -> engine.send(new Begin(id)));
        engine.awaitHandled();

        assertThat(ids).allSatisfy(id -> {
            var saga = sagaOf(id);
            assertThat(offered(touched(id), segments(4))).hasSize(1).allMatch(segment -> segment.matches(saga));
        });
    }

    @Test
    void isAnyWhereTheGroupIsDividedOtherwiseThanItsSagasWere() {
        assertThat(offered(touched(Engine.newId()), segments(2))).hasSize(2);
        assertThat(offered(touched(Engine.newId()), segments(8))).hasSize(8);
    }

    @Test
    void isNoneForAnEventThatNoSagaHandles() {
        var told = new Told(Engine.newId(), Personal.text(new UUID(0, 1), "说"));
        assertThat(offered(event(told.id(), told), segments(4))).isEmpty();
    }

    private List<Segment> offered(DomainEventMessage<?> event, List<Segment> segments) {
        var own = new OwnSegment(handlers(), AssociatedIds.of(GROUP, processing), 4);
        return segments.stream()
                .filter(segment -> own.canHandle(event, segment))
                .toList();
    }

    private EventHandlerInvoker handlers() {
        return requireNonNull(rules.invoker(GROUP));
    }

    private static List<Segment> segments(int count) {
        return Segment.splitBalanced(Segment.ROOT_SEGMENT, count - 1);
    }

    private String sagaOf(String id) {
        return jdbc.sql(
                        "select sagaId from sagas.association_value where associationKey = 'id' and associationValue = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private static DomainEventMessage<?> touched(String id) {
        return event(id, new Touched(id, 1));
    }

    private static DomainEventMessage<?> event(String id, Object payload) {
        return new GenericDomainEventMessage<>("sample", id, 1, payload);
    }
}
