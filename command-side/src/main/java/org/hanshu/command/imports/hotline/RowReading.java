package org.hanshu.command.imports.hotline;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hanshu.api.imports.RowProblem;
import org.hanshu.api.shared.Region;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.Channel;
import org.hanshu.api.vocabulary.EmploymentForm;
import org.hanshu.api.vocabulary.RespondentKind;
import org.hanshu.api.vocabulary.RespondentRole;
import org.hanshu.command.shared.intake.ComplaintTold.ClaimantTold;
import org.hanshu.command.shared.intake.ComplaintTold.RespondentTold;
import org.hanshu.command.shared.intake.ShortForm;
import org.jspecify.annotations.Nullable;

/**
 * Understands the lines of an export.
 *
 * @param now no call came later
 */
record RowReading(Header header, Instant now) {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final BigDecimal MOST_WORKERS = new BigDecimal(1_000_000);

    ExportRow read(Line line) {
        var number = header.numberIn(line.cells());
        try {
            refuseUnlessWhole(line.cells());
            var complaint = complaint(new Cells(header, line.cells()));
            return new ExportRow.Understood(line.number(), line.text(), number, complaint);
        } catch (Cells.Wrong wrong) {
            return new ExportRow.Wrong(
                    line.number(),
                    line.text(),
                    number.isEmpty() ? null : number,
                    wrong.problem(),
                    wrong.column().title());
        }
    }

    private void refuseUnlessWhole(List<String> cells) {
        var missing = header.firstMissing(cells);
        if (missing.isPresent()) {
            throw new Cells.Wrong(missing.get(), RowProblem.CUT_OFF);
        }
        if (!header.fits(cells)) {
            throw new Cells.Wrong(Column.NARRATIVE, RowProblem.TOO_MANY_CELLS);
        }
    }

    private ShortForm complaint(Cells cells) {
        var number = cells.required(Column.NUMBER, RowProblem.NUMBER_MISSING);
        var calledAt = calledAt(cells);
        var channel =
                cells.required(Column.CHANNEL, RowProblem.CHANNEL_UNKNOWN, RowProblem.CHANNEL_UNKNOWN, Channel::named);
        var claimant = claimant(cells);
        var region =
                cells.required(Column.REGION, RowProblem.REGION_WRONG, RowProblem.REGION_WRONG, RowReading::region);
        var employer = employer(cells);
        var cause = cells.required(Column.CAUSE, RowProblem.CAUSE_MISSING, RowProblem.CAUSE_UNKNOWN, Cause::named);
        return new ShortForm(
                channel,
                number,
                calledAt,
                region,
                cells.textOrNull(Column.INDUSTRY),
                employer,
                claimant,
                isAnonymous(cells),
                workers(cells),
                List.of(cause),
                cells.optional(Column.AMOUNT, RowProblem.AMOUNT_WRONG, Amounts::read),
                cells.text(Column.NARRATIVE),
                occurredOn(cells));
    }

    private Instant calledAt(Cells cells) {
        var at = cells.required(
                Column.CALLED_AT, RowProblem.TIME_MISSING, RowProblem.TIME_IMPOSSIBLE, CallTimes::moment);
        if (at.isAfter(now)) {
            throw new Cells.Wrong(Column.CALLED_AT, RowProblem.FUTURE_TIME);
        }
        return at;
    }

    private @Nullable LocalDate occurredOn(Cells cells) {
        var on = cells.optional(Column.OCCURRED_ON, RowProblem.DATE_WRONG, CallTimes::date);
        if (on != null && on.isAfter(LocalDate.ofInstant(now, BEIJING))) {
            throw new Cells.Wrong(Column.OCCURRED_ON, RowProblem.DATE_WRONG);
        }
        return on;
    }

    /** Who wants to stay anonymous is not named, even where the hotline wrote a name down. */
    private static ClaimantTold claimant(Cells cells) {
        var anonymous = isAnonymous(cells);
        var name = cells.textOrNull(Column.NAME);
        var idNumber = cells.codeOrNull(Column.IDENTITY_NUMBER);
        return new ClaimantTold(
                "complainant",
                anonymous ? null : name,
                anonymous ? null : idNumber,
                cells.codeOrNull(Column.PHONE),
                cells.optional(Column.EMPLOYMENT_FORM, RowProblem.FORM_UNKNOWN, EmploymentForm::named),
                null);
    }

    private static boolean isAnonymous(Cells cells) {
        return switch (cells.text(Column.ANONYMOUS)) {
            case "是" -> true;
            case "否" -> false;
            case "" -> cells.text(Column.NAME).isEmpty();
            default -> throw new Cells.Wrong(Column.ANONYMOUS, RowProblem.ANONYMITY_UNCLEAR);
        };
    }

    private static RespondentTold employer(Cells cells) {
        return new RespondentTold(
                "employer",
                RespondentRole.EMPLOYER,
                RespondentKind.ORGANISATION,
                cells.required(Column.EMPLOYER, RowProblem.EMPLOYER_MISSING),
                cells.codeOrNull(Column.USCC));
    }

    private static Optional<Region> region(String typed) {
        try {
            return Optional.of(new Region(Words.compact(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int workers(Cells cells) {
        return cells.required(
                Column.WORKERS,
                RowProblem.HEADCOUNT_IMPOSSIBLE,
                RowProblem.HEADCOUNT_IMPOSSIBLE,
                RowReading::headCount);
    }

    private static Optional<Integer> headCount(String typed) {
        return Numeral.read(Words.compact(typed).replaceFirst("[人名]$", ""))
                .filter(count -> count.signum() > 0
                        && count.stripTrailingZeros().scale() <= 0
                        && count.compareTo(MOST_WORKERS) <= 0)
                .map(BigDecimal::intValueExact);
    }
}
