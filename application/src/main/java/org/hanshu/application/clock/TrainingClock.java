package org.hanshu.application.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.application.axon.Parked;
import org.hanshu.application.axon.ParkedItem;

/** Moves the whole system's time forward, from due time to due time, so that everything happens when it is due. */
final class TrainingClock {

    private final SystemTime time;
    private final KeptOffset kept;
    private final RequestGate gate;
    private final Settling settling;
    private final Parked parked;

    TrainingClock(SystemTime time, KeptOffset kept, RequestGate gate, Settling settling, Parked parked) {
        this.time = time;
        this.kept = kept;
        this.gate = gate;
        this.settling = settling;
        this.parked = parked;
    }

    Instant now() {
        return time.instant();
    }

    /** Comes back when every deadline passed has fired and all that follows is handled; tells what had to be parked. */
    List<ParkedItem> advanceTo(Instant target) {
        var newlyParked = new ArrayList<ParkedItem>();
        gate.closedWhile(() -> {
            if (target.isBefore(time.instant())) {
                throw new RuleViolated(new Refusal(
                        "clock.never-goes-back", Refusal.Kind.INVALID, Map.of("field", ClockController.ADVANCE_TO)));
            }
            var before = parked.list().stream().map(ParkedItem::id).collect(Collectors.toSet());
            step(target);
            parked.list().stream().filter(item -> !before.contains(item.id())).forEach(newlyParked::add);
        });
        return newlyParked;
    }

    private void step(Instant target) {
        settling.await(); // What is in flight ends at its own time.
        var due = settling.nextDue();
        while (due.isPresent() && !due.get().isAfter(target)) {
            moveTo(due.get());
            settling.await();
            due = settling.nextDue();
        }
        moveTo(target);
        settling.await();
    }

    private void moveTo(Instant instant) {
        var ahead = time.aheadFor(instant);
        kept.grow(ahead);
        time.goAhead(ahead);
    }
}
