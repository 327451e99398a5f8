package org.hanshu.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Milliseconds that steps took, by the step's name. */
final class Stopwatch {

    private final Map<String, List<Double>> taken = new LinkedHashMap<>();

    <R> R time(String step, Supplier<R> work) {
        var start = System.nanoTime();
        var result = work.get();
        taken.computeIfAbsent(step, name -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
        return result;
    }

    Map<String, Double> medians() {
        var medians = new LinkedHashMap<String, Double>();
        taken.forEach((step, times) ->
                medians.put(step, times.stream().sorted().toList().get(times.size() / 2)));
        return medians;
    }
}
