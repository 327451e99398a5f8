package org.hanshu.query.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.correction.PersonalChange;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.EmploymentForm;
import org.hanshu.api.vocabulary.Finding;
import org.hanshu.api.vocabulary.RespondentRole;
import org.jspecify.annotations.Nullable;

/** What an entry says differently once it is put right, in words; of what is personal only that it differs. */
record ChangeWords(TimelineWords words) {

    String of(List<FieldChange> changes, List<PersonalChange> personal) {
        return words.list(Stream.concat(
                        changes.stream().map(this::change),
                        personal.stream().map(each -> words.text("change.personal", place(each.field()))))
                .toList());
    }

    private String change(FieldChange change) {
        return words.text(
                "change",
                place(change.field()),
                value(change.field(), change.was()),
                value(change.field(), change.to()));
    }

    /** A place in a list names it by number: {@code payments.2.amount}. */
    String place(String field) {
        var parts = field.split("\\.", -1);
        return parts.length == 3
                ? words.text("place." + parts[0] + "." + parts[2], parts[1])
                : words.text("place." + field);
    }

    private String value(String field, @Nullable String value) {
        if (value == null) {
            return words.text("place.empty");
        }
        return switch (field.substring(field.lastIndexOf('.') + 1)) {
            case "at", "receivedAt" -> words.time(Instant.parse(value));
            case "finding" -> words.of(Finding.valueOf(value));
            case "cause" -> words.of(Cause.valueOf(value));
            case "role" -> words.of(RespondentRole.valueOf(value));
            case "employmentForm" -> words.of(EmploymentForm.valueOf(value));
            case "outcome", "reason" -> words.of(ClosingReason.valueOf(value));
            default -> field.endsWith("On") ? words.date(LocalDate.parse(value)) : value;
        };
    }
}
