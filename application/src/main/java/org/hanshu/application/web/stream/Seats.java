package org.hanshu.application.web.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.hanshu.application.web.problem.Problem;
import org.hanshu.application.web.problem.Rejected;

/** So many may listen at once: of one account, which may have a few windows open, and in all. */
final class Seats {

    private static final Duration A_MOMENT = Duration.ofSeconds(30);

    private final int ofOne;
    private final int ofAll;
    private final Map<String, Integer> taken = new HashMap<>();

    Seats(int ofOne, int ofAll) {
        this.ofOne = ofOne;
        this.ofAll = ofAll;
    }

    /** Who took one leaves it. */
    synchronized void take(String account) {
        if (taken.getOrDefault(account, 0) >= ofOne) {
            throw new Rejected(Problem.of(429, "request.too-many-streams").retryAfter(A_MOMENT));
        }
        if (taken.values().stream().mapToInt(Integer::intValue).sum() >= ofAll) {
            throw new Rejected(Problem.of(503, "request.503").retryAfter(A_MOMENT));
        }
        taken.merge(account, 1, Integer::sum);
    }

    synchronized void leave(String account) {
        taken.computeIfPresent(account, (who, seats) -> seats == 1 ? null : seats - 1);
    }
}
