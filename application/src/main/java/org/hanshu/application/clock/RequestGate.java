package org.hanshu.application.clock;

import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Where requests pass while the time stands still, and wait while it is moved. */
public final class RequestGate {

    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);

    /** Passes, or waits until the gate opens; who passed is waited for before the time moves. */
    public void enter() {
        gate.readLock().lock();
    }

    public void leave() {
        gate.readLock().unlock();
    }

    /** Keeps everybody out meanwhile, after those inside have left. */
    void closedWhile(Runnable work) {
        gate.writeLock().lock();
        try {
            work.run();
        } finally {
            gate.writeLock().unlock();
        }
    }
}
