package org.hanshu.application.web.idempotency;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.hanshu.api.shared.Trail;

/**
 * One command of a request with a key, which holds for one account and path.
 *
 * @param n which one it is of its kind in the request, from 0
 */
record KeyedCommand(String account, String path, String key, String command, String target, int n) {

    private static final CommandTargetResolver TARGETS =
            AnnotationCommandTargetResolver.builder().build();

    static KeyedCommand of(CommandMessage<?> message) {
        var command = message.getPayloadType().getSimpleName();
        var target = target(message);
        return new KeyedCommand(
                String.valueOf(message.getMetaData().get(Trail.ACTOR)),
                String.valueOf(message.getMetaData().get(Trail.PATH)),
                String.valueOf(message.getMetaData().get(Trail.IDEMPOTENCY_KEY)),
                command,
                target,
                CommandsOfRequest.number(message.getIdentifier(), command, target));
    }

    private static String target(CommandMessage<?> message) {
        try {
            return TARGETS.resolveTarget(message).getIdentifier();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
