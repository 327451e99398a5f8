package org.hanshu.application.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.hanshu.api.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/** Measures commands to the end of their transaction, by what they are called and what came of them. */
final class CommandTimes implements MessageHandlerInterceptor<CommandMessage<?>> {

    static final String NAME = "hanshu.commands";

    /** What a person is told, and nobody need be called for. */
    private static final List<Class<? extends Throwable>> REFUSALS =
            List.of(RuleViolated.class, AggregateNotFoundException.class);

    private static final List<Class<? extends Throwable>> RACES =
            List.of(ConcurrencyException.class, AggregateStreamCreationException.class);

    private final MeterRegistry meters;

    CommandTimes(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        var start = System.nanoTime();
        var command = work.getMessage().getPayloadType().getSimpleName();
        work.onCleanup(ended -> Timer.builder(NAME)
                .description("Commands to the end of their transaction, by what came of them")
                .tag("command", command)
                .tag("outcome", outcome(ended))
                .register(meters)
                .record(System.nanoTime() - start, TimeUnit.NANOSECONDS));
        return chain.proceed();
    }

    private static String outcome(UnitOfWork<?> ended) {
        if (!ended.isRolledBack()) {
            return "done";
        }
        var result = ended.getExecutionResult();
        var failure = result != null && result.isExceptionResult() ? result.getExceptionResult() : null;
        return caused(failure, REFUSALS) ? "refused" : caused(failure, RACES) ? "raced" : "failed";
    }

    private static boolean caused(@Nullable Throwable failure, List<Class<? extends Throwable>> kinds) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            for (var kind : kinds) {
                if (kind.isInstance(cause)) {
                    return true;
                }
            }
        }
        return false;
    }
}
