package org.hanshu.application.sample;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.hanshu.api.shared.Personal;
import org.hanshu.application.sample.SampleCommand.Begin;
import org.hanshu.application.sample.SampleCommand.Follow;
import org.hanshu.application.sample.SampleCommand.FollowAndRefuse;
import org.hanshu.application.sample.SampleCommand.Tell;
import org.hanshu.application.sample.SampleCommand.Tick;
import org.hanshu.application.sample.SampleCommand.Touch;
import org.hanshu.application.sample.SampleEvent.Begun;
import org.hanshu.application.sample.SampleEvent.Followed;
import org.hanshu.application.sample.SampleEvent.Ticked;
import org.hanshu.application.sample.SampleEvent.Told;
import org.hanshu.application.sample.SampleEvent.Touched;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "sample", cache = "recentAggregates")
class Sample {

    @AggregateIdentifier
    private String id;

    private @Nullable Personal<String> name;
    private int touched;
    private int ticked;

    Sample() {}

    @CommandHandler
    Sample(Begin command) {
        apply(new Begun(command.id()));
    }

    @CommandHandler
    void decide(Follow command, SampleFaults faults) {
        faults.whileFollowing(id);
        apply(new Followed(id));
    }

    @CommandHandler
    void decide(FollowAndRefuse command) {
        apply(new Followed(id));
        throw new IllegalStateException("refused");
    }

    @CommandHandler
    void decide(Touch command) {
        apply(new Touched(id, touched + 1));
    }

    @CommandHandler
    void decide(Tick command) {
        if (command.n() == ticked + 1) {
            apply(new Ticked(id, command.n()));
        }
    }

    @CommandHandler
    void decide(Tell command) {
        if (!command.name().equals(name)) {
            apply(new Told(id, command.name()));
        }
    }

    @EventSourcingHandler
    void evolve(SampleEvent event) {
        id = event.id();
        switch (event) {
            case Touched touch -> touched = touch.n();
            case Ticked tick -> ticked = tick.n();
            case Told told -> name = told.name();
            default -> {}
        }
    }
}
