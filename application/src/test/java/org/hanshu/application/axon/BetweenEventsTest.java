package org.hanshu.application.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.hanshu.application.peal.PeopleFirst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BetweenEventsTest {

    private final AtomicBoolean storm = new AtomicBoolean(true);
    private final PeopleFirst people = new PeopleFirst();
    private final BetweenEvents between = new BetweenEvents(storm::get, people);
    private final UnitOfWork<CommandMessage<Object>> command =
            DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("do"));
    private UnitOfWork<EventMessage<Object>> step;

    @BeforeEach
    void somebodyActs() throws Exception {
        people.handle(command, () -> "begun");
        step = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("told"));
    }

    @AfterEach
    void end() {
        step.rollback();
        command.rollback();
    }

    @Test
    void letPeoplePassInAStormAndThenHandlesTheEvent() throws Exception {
        assertThat(between.handle(step, () -> "handled")).isEqualTo("handled");
        assertThat(people.letPassDuring(step)).as("no patience is left").isZero();
    }

    @Test
    void waitsForNobodyOtherwise() throws Exception {
        storm.set(false);
        assertThat(between.handle(step, () -> "handled")).isEqualTo("handled");
        assertThat(people.letPassDuring(step)).as("all patience is left").isPositive();
    }
}
