package org.hanshu.command.erasure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Personal;

/** What was read in order to erase people: each history and each text once, however many are erased together. */
final class Reading {

    private final Caller reader;
    private final Map<CaseId, List<Object>> histories = new HashMap<>();
    private final Set<Personal<String>> read = new HashSet<>();
    private final Map<Personal<String>, String> opened = new HashMap<>();

    Reading(Caller reader) {
        this.reader = reader;
    }

    Caller reader() {
        return reader;
    }

    List<Object> history(CaseId caseId, Function<CaseId, List<Object>> events) {
        return histories.computeIfAbsent(caseId, events);
    }

    /** What these say; those that were erased say nothing. */
    Map<Personal<String>, String> opened(
            Collection<Personal<String>> several, Function<Set<Personal<String>>, Map<Personal<String>, String>> open) {
        var unread = new HashSet<>(several);
        unread.removeAll(read);
        if (!unread.isEmpty()) {
            opened.putAll(open.apply(unread));
            read.addAll(unread);
        }
        var said = new HashMap<Personal<String>, String>();
        several.stream().filter(opened::containsKey).forEach(each -> said.put(each, opened.getOrDefault(each, "")));
        return said;
    }
}
