package org.hanshu.application.clock;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.application.axon.ParkedItem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows and moves the training clock. */
@RestController
@Profile("training")
@RequestMapping(ClockController.PATH)
class ClockController {

    static final String PATH = "/api/v1/training/clock";
    static final String ADVANCE_TO = "advanceTo";

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final TrainingClock clock;

    ClockController(TrainingClock clock) {
        this.clock = clock;
    }

    record Now(OffsetDateTime now) {}

    record Advance(@Nullable String advanceTo) {}

    /** @param parked what could not be handled on the way and waits for an administrator */
    record Advanced(OffsetDateTime now, List<ParkedItem> parked) {}

    @GetMapping
    Now now() {
        return new Now(shown());
    }

    @PostMapping
    Advanced advance(@RequestBody Advance wanted) {
        var parked = clock.advanceTo(instant(wanted.advanceTo()));
        return new Advanced(shown(), parked);
    }

    private OffsetDateTime shown() {
        return clock.now().truncatedTo(SECONDS).atZone(BEIJING).toOffsetDateTime();
    }

    private static Instant instant(@Nullable String text) {
        try {
            return OffsetDateTime.parse(text == null ? "" : text).toInstant();
        } catch (DateTimeException e) {
            throw new RuleViolated(new Refusal("clock.no-instant", Refusal.Kind.INVALID, Map.of("field", ADVANCE_TO)));
        }
    }
}
