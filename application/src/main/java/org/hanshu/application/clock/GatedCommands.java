package org.hanshu.application.clock;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.hanshu.api.shared.Trail;

/** Lets commands from outside wait while the time is moved; those that the moving itself leads to pass. */
final class GatedCommands implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final RequestGate gate;

    GatedCommands(RequestGate gate) {
        this.gate = gate;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        if ("SAGA".equals(work.getMessage().getMetaData().get(Trail.VIA))) {
            return chain.proceed();
        }
        gate.enter();
        try {
            return chain.proceed();
        } finally {
            gate.leave();
        }
    }
}
