package org.hanshu.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.hanshu.support.Office;
import tools.jackson.databind.JsonNode;

/** The figures of a period as somebody reads them. */
record Figures(JsonNode body) {

    /** Of one day; other tests leave their cases and letters behind, so figures are compared and never counted out. */
    Figures(Office reader, LocalDate day, String... headers) {
        this(reader, day, day, headers);
    }

    Figures(Office reader, LocalDate from, LocalDate to, String... headers) {
        this(reader.get("/api/v1/statistics?from=%s&to=%s".formatted(from, to), headers)
                .expect(200)
                .body());
    }

    /** Letters that asked for an answer until then, by what became of it. */
    long replies(String what) {
        return count("/letters/replies", what, "count");
    }

    /** Letters whose answer was due. */
    long due() {
        return body.at("/rates/reply/denominator").asLong();
    }

    long cases(String what) {
        return body.at("/cases/all/" + what).asLong();
    }

    long ended(String reason) {
        return count("/cases/byClosingReason", reason, "count");
    }

    private long count(String list, String code, String field) {
        return items(list).stream()
                .filter(each -> each.at("/code").asString().equals(code))
                .mapToLong(each -> each.at("/" + field).asLong())
                .sum();
    }

    private List<JsonNode> items(String list) {
        return StreamSupport.stream(body.at(list).spliterator(), false).toList();
    }
}
