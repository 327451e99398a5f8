package org.hanshu.application.peal;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.hanshu.api.shared.Trail;

/** People whose commands are under way: deadlines that ring together let them pass. */
public final class PeopleFirst implements MessageHandlerInterceptor<CommandMessage<?>> {

    /** So long at most is waited for them: with many of them, what waits takes about twice the time. */
    static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(50);

    private static final long LOOK_AGAIN = TimeUnit.MICROSECONDS.toNanos(200);

    /** A piece of work's patience that is left. */
    private static final String LEFT = PeopleFirst.class.getName();

    private final AtomicInteger underWay = new AtomicInteger();

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        if (!"SAGA".equals(work.getMessage().getMetaData().get(Trail.VIA))) {
            underWay.incrementAndGet();
            work.onCleanup(done -> underWay.decrementAndGet());
        }
        return chain.proceed();
    }

    /** Waits until no command of theirs is under way, but not long: with many of them there always is one. */
    public void letPass() {
        letPass(PATIENCE);
    }

    /**
     * The same at any point of a longer piece of work, which in all waits no longer either.
     *
     * @return how long it was, in nanoseconds
     */
    public long letPassDuring(UnitOfWork<?> work) {
        long left = work.getOrDefaultResource(LEFT, PATIENCE);
        var waited = left > 0 ? letPass(left) : 0;
        work.resources().put(LEFT, left - waited);
        return waited;
    }

    /**
     * The same with what is left of a peal's patience.
     *
     * @param most how long at most, in nanoseconds
     * @return how long it was
     */
    long letPass(long most) {
        var start = System.nanoTime();
        while (underWay.get() > 0 && System.nanoTime() - start < most) {
            LockSupport.parkNanos(LOOK_AGAIN);
        }
        return System.nanoTime() - start;
    }
}
