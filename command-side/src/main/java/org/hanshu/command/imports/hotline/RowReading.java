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
import org.hanshu.command.shared.table.Amounts;
import org.hanshu.command.shared.table.Cells;
import org.hanshu.command.shared.table.Header;
import org.hanshu.command.shared.table.Line;
import org.hanshu.command.shared.table.Numeral;
import org.hanshu.command.shared.table.TypedTimes;
import org.hanshu.command.shared.table.Words;
import org.jspecify.annotations.Nullable;

/**
 * Understands the lines of an export.
 *
 * @param now no call came later
 */
record RowReading(Header<HotlineColumn> header, Instant now) {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final BigDecimal MOST_WORKERS = new BigDecimal(1_000_000);

    ExportRow read(Line line) {
        var number = header.cellIfThere(HotlineColumn.NUMBER, line.cells());
        try {
            var cells = new Cells<>(header, line.cells());
            cells.refuseUnlessWhole(HotlineColumn.NARRATIVE);
            var complaint = complaint(cells);
            return new ExportRow.Understood(line.number(), line.text(), number, complaint);
        } catch (Cells.Wrong wrong) {
            return new ExportRow.Wrong(
                    line.number(), line.text(), number.isEmpty() ? null : number, wrong.problem(), wrong.column());
        }
    }

    private ShortForm complaint(Cells<HotlineColumn> cells) {
        var number = cells.required(HotlineColumn.NUMBER, RowProblem.NUMBER_MISSING);
        var calledAt = calledAt(cells);
        var channel = cells.required(
                HotlineColumn.CHANNEL, RowProblem.CHANNEL_UNKNOWN, RowProblem.CHANNEL_UNKNOWN, Channel::named);
        var claimant = claimant(cells);
        var region = cells.required(
                HotlineColumn.REGION, RowProblem.REGION_WRONG, RowProblem.REGION_WRONG, RowReading::region);
        var employer = employer(cells);
        var cause =
                cells.required(HotlineColumn.CAUSE, RowProblem.CAUSE_MISSING, RowProblem.CAUSE_UNKNOWN, Cause::named);
        return new ShortForm(
                channel,
                number,
                calledAt,
                region,
                cells.textOrNull(HotlineColumn.INDUSTRY),
                employer,
                claimant,
                isAnonymous(cells),
                workers(cells),
                List.of(cause),
                cells.optional(HotlineColumn.AMOUNT, RowProblem.AMOUNT_WRONG, Amounts::read),
                cells.text(HotlineColumn.NARRATIVE),
                occurredOn(cells));
    }

    private Instant calledAt(Cells<HotlineColumn> cells) {
        var at = cells.required(
                HotlineColumn.CALLED_AT, RowProblem.TIME_MISSING, RowProblem.TIME_IMPOSSIBLE, TypedTimes::moment);
        if (at.isAfter(now)) {
            throw new Cells.Wrong(HotlineColumn.CALLED_AT, RowProblem.FUTURE_TIME);
        }
        return at;
    }

    private @Nullable LocalDate occurredOn(Cells<HotlineColumn> cells) {
        var on = cells.optional(HotlineColumn.OCCURRED_ON, RowProblem.DATE_WRONG, TypedTimes::date);
        if (on != null && on.isAfter(LocalDate.ofInstant(now, BEIJING))) {
            throw new Cells.Wrong(HotlineColumn.OCCURRED_ON, RowProblem.DATE_WRONG);
        }
        return on;
    }

    /** Who wants to stay anonymous is not named, even where the hotline wrote a name down. */
    private static ClaimantTold claimant(Cells<HotlineColumn> cells) {
        var anonymous = isAnonymous(cells);
        var name = cells.textOrNull(HotlineColumn.NAME);
        var idNumber = cells.codeOrNull(HotlineColumn.IDENTITY_NUMBER);
        return new ClaimantTold(
                "complainant",
                anonymous ? null : name,
                anonymous ? null : idNumber,
                cells.codeOrNull(HotlineColumn.PHONE),
                cells.optional(HotlineColumn.EMPLOYMENT_FORM, RowProblem.FORM_UNKNOWN, EmploymentForm::named),
                null);
    }

    private static boolean isAnonymous(Cells<HotlineColumn> cells) {
        return switch (cells.text(HotlineColumn.ANONYMOUS)) {
            case "是" -> true;
            case "否" -> false;
            case "" -> cells.text(HotlineColumn.NAME).isEmpty();
            default -> throw new Cells.Wrong(HotlineColumn.ANONYMOUS, RowProblem.ANONYMITY_UNCLEAR);
        };
    }

    private static RespondentTold employer(Cells<HotlineColumn> cells) {
        return new RespondentTold(
                "employer",
                RespondentRole.EMPLOYER,
                RespondentKind.ORGANISATION,
                cells.required(HotlineColumn.EMPLOYER, RowProblem.EMPLOYER_MISSING),
                cells.codeOrNull(HotlineColumn.USCC));
    }

    private static Optional<Region> region(String typed) {
        try {
            return Optional.of(new Region(Words.compact(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int workers(Cells<HotlineColumn> cells) {
        return cells.required(
                HotlineColumn.WORKERS,
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
