package org.hanshu.application.web.idempotency;

import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.hanshu.api.shared.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out each command of a request with a key once, and remembers its answer in the command's own transaction. */
@Component
class DoneCommands implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final CommandResults results;

    @SuppressWarnings("this-escape")
    DoneCommands(CommandResults results, CommandBus commands) {
        this.results = results;
        commands.registerHandlerInterceptor(this);
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        var keyed = keyed(work.getMessage());
        if (keyed.isEmpty() || isLookedAt(work)) {
            return chain.proceed();
        }
        var done = results.find(keyed.get());
        if (done.isPresent()) {
            return done.get().value();
        }
        var result = chain.proceed();
        work.onPrepareCommit(committing -> results.keep(keyed.get(), result));
        return result;
    }

    /** A command may pass here twice in one go; tried again after a lost race it is looked at anew. */
    private static boolean isLookedAt(UnitOfWork<? extends CommandMessage<?>> work) {
        var mark = DoneCommands.class.getName() + work.getMessage().getIdentifier();
        return work.root().resources().putIfAbsent(mark, true) != null;
    }

    private static Optional<KeyedCommand> keyed(CommandMessage<?> command) {
        var trail = command.getMetaData();
        return "HTTP".equals(trail.get(Trail.VIA)) && trail.containsKey(Trail.IDEMPOTENCY_KEY)
                ? Optional.of(KeyedCommand.of(command))
                : Optional.empty();
    }
}
