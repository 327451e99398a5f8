package org.hanshu.saga.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.axonframework.test.saga.SagaTestFixture;

/** The fixture's time, as sagas ask for it. */
public final class FixtureClock extends Clock {

    private final SagaTestFixture<?> fixture;

    public FixtureClock(SagaTestFixture<?> fixture) {
        this.fixture = fixture;
    }

    @Override
    public Instant instant() {
        return fixture.currentTime();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
