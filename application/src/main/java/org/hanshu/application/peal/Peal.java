package org.hanshu.application.peal;

import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Deadlines that ring in one transaction: what was read ahead for them all, and what is written when all have rung. */
public final class Peal {

    private static final String KEY = Peal.class.getName();

    private final SagasOfPeal sagas;
    private final HistoriesOfPeal histories;
    private final List<SchedulableInstance<?>> bells = new ArrayList<>();

    Peal(SagasOfPeal sagas, HistoriesOfPeal histories) {
        this.sagas = sagas;
        this.histories = histories;
    }

    /** The one that rings at present; nothing where a deadline rings alone, or something else is done. */
    public static Optional<Peal> current() {
        return CurrentUnitOfWork.map(work -> work.root().getResource(KEY));
    }

    void begin(UnitOfWork<?> work) {
        work.resources().put(KEY, this);
    }

    public SagasOfPeal sagas() {
        return sagas;
    }

    HistoriesOfPeal histories() {
        return histories;
    }

    /** Those that are to ring next. */
    List<SchedulableInstance<?>> bells() {
        return bells;
    }
}
