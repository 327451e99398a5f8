package org.hanshu.application.axon;

import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.hanshu.application.peal.PeopleFirst;

/** In a storm a read model's step takes hundreds of events: between two of them people's commands pass. */
final class BetweenEvents implements MessageHandlerInterceptor<EventMessage<?>> {

    private final BooleanSupplier storm;
    private final PeopleFirst people;

    BetweenEvents(BooleanSupplier storm, PeopleFirst people) {
        this.storm = storm;
        this.people = people;
    }

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> step, InterceptorChain chain) throws Exception {
        if (storm.getAsBoolean()) {
            people.letPassDuring(step);
        }
        return chain.proceed();
    }
}
