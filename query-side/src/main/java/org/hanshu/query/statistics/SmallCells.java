package org.hanshu.query.statistics;

import static java.util.Comparator.comparingLong;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts so small that they tell of single cases 小单元格: hidden from who is not of the owning union. Where one line alone
 * would be hidden, the next smallest is too, lest the total tell it.
 */
record SmallCells(boolean hidden) {

    private static final long LEAST = 5;

    <R extends Cells<R>> R one(R line) {
        return hidden && isSmall(line) ? line.hidden() : line;
    }

    <R extends Cells<R>> List<R> of(List<R> lines) {
        var out = new HashSet<Integer>();
        if (hidden) {
            IntStream.range(0, lines.size()).filter(i -> isSmall(lines.get(i))).forEach(out::add);
        }
        if (out.size() == 1) {
            IntStream.range(0, lines.size())
                    .filter(i -> !out.contains(i) && size(lines.get(i)) > 0)
                    .boxed()
                    .min(comparingLong(i -> size(lines.get(i))))
                    .ifPresent(out::add);
        }
        return IntStream.range(0, lines.size())
                .mapToObj(i -> out.contains(i) ? lines.get(i).hidden() : lines.get(i))
                .toList();
    }

    @Nullable
    Long one(long count) {
        return hidden && isSmall(count) ? null : count;
    }

    private static boolean isSmall(Cells<?> line) {
        return line.cells().stream().filter(Objects::nonNull).anyMatch(SmallCells::isSmall);
    }

    private static boolean isSmall(long count) {
        return count > 0 && count < LEAST;
    }

    private static long size(Cells<?> line) {
        return line.cells().stream()
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}
