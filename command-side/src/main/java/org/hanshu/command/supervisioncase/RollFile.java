package org.hanshu.command.supervisioncase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hanshu.api.imports.RowProblem;
import org.hanshu.api.shared.Warning;
import org.hanshu.api.vocabulary.EmploymentForm;
import org.hanshu.command.shared.intake.ComplaintTold.ClaimantTold;
import org.hanshu.command.shared.intake.RollEntry;
import org.hanshu.command.shared.table.Amounts;
import org.hanshu.command.shared.table.Cells;
import org.hanshu.command.shared.table.Line;
import org.hanshu.command.shared.table.Sheet;
import org.hanshu.command.shared.table.TypedTimes;

/**
 * A list of workers 花名册 as somebody sent it in a file: its good lines, and what is wrong with the others.
 *
 * @param entries each told at the number of its line
 * @param unread the headings of its columns that we do not know
 */
record RollFile(List<RollEntry> entries, List<Wrong> wrong, List<String> unread) {

    static final int MOST_LINES = 5_000;

    /** Where nobody sent one. */
    static final RollFile NONE = new RollFile(List.of(), List.of(), List.of());

    /** Why a line is not taken, and for which of its columns. */
    record Wrong(int line, RowProblem problem, String column) {}

    /**
     * Reads every line below the header.
     *
     * @param today nobody stopped working later
     */
    static RollFile read(byte[] file, LocalDate today) {
        var sheet = Sheet.of(file, RollColumn.class);
        var header = sheet.header();
        var entries = new ArrayList<RollEntry>();
        var wrong = new ArrayList<Wrong>();
        sheet.lines().limit(MOST_LINES).forEach(line -> {
            try {
                entries.add(entry(line, new Cells<>(header, line.cells()), today));
            } catch (Cells.Wrong cell) {
                wrong.add(new Wrong(line.number(), cell.problem(), cell.column()));
            }
        });
        return new RollFile(List.copyOf(entries), List.copyOf(wrong), header.unread());
    }

    /** What is in a column that we do not know is lost: whoever sent it is told. */
    List<Warning> warnings() {
        return unread.stream()
                .map(heading -> new Warning(Warning.Code.COLUMN_NOT_READ, "file", heading))
                .toList();
    }

    private static RollEntry entry(Line line, Cells<RollColumn> cells, LocalDate today) {
        cells.refuseUnlessWhole(RollColumn.NAME);
        var endedOn = cells.optional(RollColumn.ENDED_ON, RowProblem.LAST_DAY_WRONG, TypedTimes::date);
        if (endedOn != null && endedOn.isAfter(today)) {
            throw new Cells.Wrong(RollColumn.ENDED_ON, RowProblem.LAST_DAY_WRONG);
        }
        var told = new ClaimantTold(
                Integer.toString(line.number()),
                cells.required(RollColumn.NAME, RowProblem.NAME_MISSING),
                cells.codeOrNull(RollColumn.IDENTITY_NUMBER),
                cells.codeOrNull(RollColumn.PHONE),
                cells.optional(RollColumn.EMPLOYMENT_FORM, RowProblem.FORM_UNKNOWN, EmploymentForm::named),
                endedOn);
        return new RollEntry(told, cells.optional(RollColumn.CLAIMED, RowProblem.AMOUNT_WRONG, Amounts::read));
    }
}
