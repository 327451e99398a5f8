package org.hanshu.query.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.query.shared.Following;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells which cases change: to who asks what did, and to who listens. */
@RestController
@RequestMapping("/api/v1/stream")
@ReadModel(DossierProjection.GROUP)
@Tag(name = "Cases")
class ChangesController {

    private static final String NOW = "now";
    private static final int AT_ONCE = 100;

    private final Questions questions;

    ChangesController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            summary = "The cases that changed, in that order, as the list of cases shows them to the reader",
            description = """
                    Where text/event-stream is accepted: an event "case" for each, now and as they change, for ten minutes at
                    most; the id of the last one comes back as Last-Event-ID or ?after=, and nothing is missed between, though
                    one may be told again. ?after=now begins with what is yet to come. What the reader may not know of, or no
                    longer, is not told, nor that it is not. As a list: next is null where there is no more at present, and
                    reached is where to ask on later.""")
    ChangeList list(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Scope scope,
            @Parameter(hidden = true) Locale reader) {
        var wanted = Slice.of(limit, null).limit();
        return ChangeList.of(questions.ask(new ListChanges(place(after), wanted, scope, reader)));
    }

    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(hidden = true)
    void tell(
            @RequestParam(required = false) @Nullable String after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            Following following,
            @Parameter(hidden = true) Scope begun,
            @Parameter(hidden = true) Locale reader) {
        var wanted = place(last == null || last.isEmpty() ? after : last);
        var from = wanted.equals(Place.NOW) // As of now, and not of when the first look is taken.
                ? questions.ask(new ListChanges(wanted, 1, begun, reader)).reached()
                : wanted;
        following.tell(
                "case",
                from.cursor(),
                (since, scope) -> told(questions.ask(new ListChanges(place(since), AT_ONCE, scope, reader))));
    }

    private static Following.Told told(ListChanges.Found found) {
        return new Following.Told(
                found.cases().stream()
                        .map(each -> new Following.One(each.place().cursor(), each.item()))
                        .toList(),
                found.reached().cursor(),
                found.more());
    }

    private static Place place(@Nullable String after) {
        return NOW.equals(after) ? Place.NOW : Place.of(Slice.of(null, after));
    }
}
