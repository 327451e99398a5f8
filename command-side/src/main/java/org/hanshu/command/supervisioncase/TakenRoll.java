package org.hanshu.command.supervisioncase;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.hanshu.api.imports.RowProblem;
import org.hanshu.api.supervisioncase.ClaimantsTaken;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;

/**
 * What became of a list of workers.
 *
 * @param claimants the numbers of those who joined
 * @param claims the numbers of what each claims alone
 * @param refused the lines that were not taken, and why
 */
record TakenRoll(
        UUID id,
        long version,
        List<Integer> claimants,
        List<Integer> claims,
        List<RefusedLine> refused,
        List<Notice> warnings) {

    /**
     * A line that was not taken.
     *
     * @param line where it stands in the file, the header being line 1
     * @param column what was wrong, as the file names it; empty where it was the whole line
     */
    record RefusedLine(int line, RowProblem problem, String column, String message) {

        static RefusedLine of(int line, RowProblem problem, String column, Locale locale) {
            var words = locale.getLanguage().equals("en") ? problem.en() : problem.zh();
            return new RefusedLine(line, problem, column, words);
        }
    }

    static TakenRoll of(ClaimantsTaken taken, Locale locale) {
        return of(taken, RollFile.NONE, locale);
    }

    static TakenRoll of(ClaimantsTaken taken, RollFile file, Locale locale) {
        var unreadable =
                file.wrong().stream().map(each -> RefusedLine.of(each.line(), each.problem(), each.column(), locale));
        var known = taken.leftOut().stream()
                .map(each -> RefusedLine.of(Integer.parseInt(each.place()), each.why(), "", locale));
        return new TakenRoll(
                taken.id(),
                taken.version(),
                taken.claimants(),
                taken.claims(),
                Stream.concat(unreadable, known)
                        .sorted(Comparator.comparingInt(RefusedLine::line))
                        .toList(),
                Stream.concat(file.warnings().stream(), taken.warnings().stream())
                        .map(each -> Notice.of(each, locale))
                        .toList());
    }

    /** That no line was taken is the request's fault, line by line. */
    BindException nothingTaken() {
        var fault = new BindException(this, "file");
        refused.forEach(each -> fault.addError(new FieldError("file", "line " + each.line(), each.message())));
        return fault;
    }
}
