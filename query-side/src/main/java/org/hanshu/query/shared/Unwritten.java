package org.hanshu.query.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** What events leave to be written to read models: those of a batch at its end, one that is handled alone at once. */
public final class Unwritten {

    private static final String HERE = Unwritten.class.getName();

    private final UnitOfWork<?> work;
    private final boolean alone;
    private final Map<String, Object> rows = new HashMap<>();
    private final List<Runnable> writes = new ArrayList<>();

    private Unwritten(UnitOfWork<?> work, boolean alone) {
        this.work = work;
        this.alone = alone;
    }

    /** Handles one event so that a row which cannot be written fails it, and leaves the other events nothing of it. */
    public static <R> R handledAlone(Callable<R> handling) throws Exception {
        var work = CurrentUnitOfWork.get().root();
        var unwritten = new Unwritten(work, true);
        var before = work.resources().put(HERE, unwritten);
        try {
            var answer = handling.call();
            unwritten.write();
            return answer;
        } finally {
            if (before == null) {
                work.resources().remove(HERE);
            } else {
                work.resources().put(HERE, before);
            }
        }
    }

    static Unwritten here() {
        var work = CurrentUnitOfWork.get().root();
        Unwritten here = work.getResource(HERE);
        if (here == null) {
            var begun = new Unwritten(work, false);
            work.resources().put(HERE, begun);
            work.onPrepareCommit(done -> begun.write());
            return begun;
        }
        return here;
    }

    /** The rows gathered under this name: a fresh start for the first who asks, who also says how they are written. */
    @SuppressWarnings("unchecked") // Under one name there is one kind of rows.
    <R> R rows(String name, Supplier<R> start, Consumer<R> write) {
        var gathered = (R) rows.get(name);
        if (gathered == null) {
            var started = start.get();
            rows.put(name, started);
            writes.add(() -> write.accept(started));
            return started;
        }
        return gathered;
    }

    /** The aggregates whose rows may be needed until all is written. */
    UUID[] touched(DomainEventMessage<?> event) {
        return alone ? new UUID[] {UUID.fromString(event.getAggregateIdentifier())} : Touched.by(work);
    }

    private void write() {
        writes.forEach(Runnable::run);
    }
}
