package org.hanshu.query.deadlines;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets calendars subscribe to the time limits that run. */
@RestController
@ReadModel(DeadlinesProjection.GROUP)
@Tag(name = "Deadlines")
class DeadlineFeedController {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";
    private static final int PAGE = 500;
    private static final int PAGES = 10;

    private final Questions questions;
    private final Clock clock;

    DeadlineFeedController(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    /** The list in the form that calendars read, for whoever accepts that. */
    @GetMapping(path = "/api/v1/deadlines", produces = CALENDAR)
    @Operation(hidden = true)
    String list(@Parameter(hidden = true) Caller caller, @Parameter(hidden = true) Locale reader) {
        return feed(caller, reader);
    }

    @GetMapping(path = "/api/v1/deadlines.ics", produces = CALENDAR)
    @Operation(
            summary = "The time limits as an iCalendar feed, a whole day each",
            description = "The 5,000 soonest. It names numbers of cases and letters, and nobody.")
    String feed(@Parameter(hidden = true) Caller caller, @Parameter(hidden = true) Locale reader) {
        var pages = Stream.iterate(
                        page(null, caller, reader),
                        Objects::nonNull,
                        page -> page.next() == null ? null : page(page.next(), caller, reader))
                .limit(PAGES);
        return new DeadlineFeed(clock.instant(), reader).of(pages.flatMap(page -> page.items().stream()));
    }

    private DeadlineList page(@Nullable String after, Caller caller, Locale reader) {
        return questions.ask(
                new ListDeadlines(null, null, null, null, Slice.of(PAGE, after), new Scope(caller), reader));
    }
}
