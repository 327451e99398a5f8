package org.hanshu.query.recomputations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hanshu.api.recomputation.DeadlineChange;
import org.hanshu.api.recomputation.RecomputationEvent.LinesApplied;
import org.hanshu.api.recomputation.RecomputationEvent.LinesFound;

/**
 * How far a recomputation has come.
 *
 * @param looked at how many cases, letters and other children it was looked
 * @param changes how many lines the list has of each sort
 * @param done the number of the last line that was carried out
 * @param moved how many time limits were moved
 * @param failed the numbers of the lines that could not be carried out
 */
record Course(int looked, Map<DeadlineChange, Integer> changes, int done, int moved, List<Integer> failed) {

    static final Course BEGUN = new Course(0, Map.of(), 0, 0, List.of());

    Course after(LinesFound found) {
        var counted = new EnumMap<DeadlineChange, Integer>(DeadlineChange.class);
        counted.putAll(changes);
        found.lines().forEach(line -> counted.merge(line.move().change(), 1, Integer::sum));
        return new Course(looked + found.looked(), counted, done, moved, failed);
    }

    Course after(LinesApplied applied) {
        var all = new ArrayList<>(failed);
        all.addAll(applied.failed());
        return new Course(looked, changes, applied.upTo(), moved + applied.moved(), List.copyOf(all));
    }

    int lines() {
        return changes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
