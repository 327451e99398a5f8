package org.hanshu.application.clock;

import static java.time.temporal.ChronoUnit.MILLIS;

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

    /** What is written down later has no place in the database, or no time limit that can be reckoned. */
    private static final Instant FARTHEST = Instant.parse("2100-01-01T00:00:00Z");

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
        var target = instant(wanted.advanceTo());
        if (target.isAfter(FARTHEST)) {
            throw refused("clock.too-far");
        }
        var parked = clock.advanceTo(target);
        return new Advanced(shown(), parked);
    }

    private OffsetDateTime shown() {
        return clock.now().truncatedTo(MILLIS).atZone(BEIJING).toOffsetDateTime();
    }

    private static Instant instant(@Nullable String text) {
        try {
            return OffsetDateTime.parse(text == null ? "" : text).toInstant();
        } catch (DateTimeException e) {
            throw refused("clock.no-instant");
        }
    }

    private static RuleViolated refused(String code) {
        return new RuleViolated(new Refusal(code, Refusal.Kind.INVALID, Map.of("field", ADVANCE_TO)));
    }
}
