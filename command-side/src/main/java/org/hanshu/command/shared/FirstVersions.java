package org.hanshu.command.shared;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;
import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.time.Clock;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.spring.event.AxonStartedEvent;
import org.hanshu.api.rulebook.LetterKindRule;
import org.hanshu.api.rulebook.RuleBookCommand;
import org.hanshu.api.rulebook.RuleBookCommand.PublishRules;
import org.hanshu.api.rulebook.TimeRule;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Command;
import org.hanshu.api.workcalendar.WorkCalendarCommand;
import org.hanshu.api.workcalendar.WorkCalendarCommand.PublishYear;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Publishes the bundled rules and notices that the store does not have yet, in the system's name and before the first
 * request is served. What an administrator has published stays: a year, a limit, a kind of letter that is known.
 */
@Component
class FirstVersions {

    private static final int MOST_TRIES = 3;

    private final Limits limits;
    private final CommandGateway gateway;
    private final Clock clock;

    FirstVersions(Limits limits, CommandGateway gateway, Clock clock) {
        this.limits = limits;
        this.gateway = gateway;
        this.clock = clock;
    }

    /** Axon says so when its handlers are ready, and the web server starts after that. */
    @EventListener(AxonStartedEvent.class)
    void publish() {
        for (var tries = 1; ; tries++) {
            try {
                publishMissing();
                return;
            } catch (ConcurrencyException | AggregateStreamCreationException e) {
                if (tries == MOST_TRIES) {
                    throw e;
                } // Another process that starts at the same time was faster: look again at what is missing.
            }
        }
    }

    private void publishMissing() {
        var published = limits.inForce();
        BundledLimits.notices().stream()
                .filter(notice -> !published.days().knows(notice.year()))
                .forEach(notice -> send(new PublishYear(WorkCalendarCommand.CHINA, notice)));
        publishMissing(published, BundledLimits.book());
    }

    /** A limit or a kind of letter that the published book does not know yet is added to it as it stands. */
    private void publishMissing(LimitsInForce published, BundledLimits.Book bundled) {
        var limits = published.rules().stream().map(TimeRule::id).collect(toSet());
        var kinds = published.letterKinds().stream().map(LetterKindRule::code).collect(toSet());
        var newLimits = bundled.rules().stream()
                .filter(not(rule -> limits.contains(rule.id())))
                .toList();
        var newKinds = bundled.letterKinds().stream()
                .filter(not(kind -> kinds.contains(kind.code())))
                .toList();
        if (!newLimits.isEmpty() || !newKinds.isEmpty()) {
            send(new PublishRules(
                    RuleBookCommand.THE_BOOK,
                    Stream.concat(published.rules().stream(), newLimits.stream())
                            .toList(),
                    Stream.concat(published.letterKinds().stream(), newKinds.stream())
                            .toList()));
        }
    }

    private void send(Command command) {
        var trail = Caller.SYSTEM.trail(clock.instant(), "SAGA");
        gateway.sendAndWait(asCommandMessage(command).andMetaData(trail));
    }
}
