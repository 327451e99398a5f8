package org.hanshu.application.sample;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.shared.Personal;

/** What can be asked of a sample. */
public sealed interface SampleCommand {

    record Begin(@TargetAggregateIdentifier String id) implements SampleCommand {}

    record Follow(@TargetAggregateIdentifier String id) implements SampleCommand {}

    record FollowAndRefuse(@TargetAggregateIdentifier String id) implements SampleCommand {}

    record Touch(@TargetAggregateIdentifier String id) implements SampleCommand {}

    record Tick(@TargetAggregateIdentifier String id, int n) implements SampleCommand {}

    record Tell(@TargetAggregateIdentifier String id, Personal<String> name) implements SampleCommand {}
}
