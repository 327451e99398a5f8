package org.hanshu.command.workcalendar;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Some days that stand together in a notice, and where.
 *
 * @param place for instance {@code off[2]}
 */
record NoticeLine(String place, LocalDate from, LocalDate to) {

    /** What stands in a list, line by line. */
    static <T> List<NoticeLine> of(String list, List<T> lines, Function<T, NoticeDays> reading) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> reading.apply(lines.get(i)).at(list + "[" + i + "]"))
                .toList();
    }

    Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }

    boolean isBackwards() {
        return to.isBefore(from);
    }

    boolean spansYears() {
        return from.getYear() != to.getYear();
    }

    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + "/" + to;
    }
}
