package org.hanshu.command.shared;

/** Sees to it that of several processes one at a time does what one suffices for. */
public interface Turns {

    /** What is done in a turn. */
    @FunctionalInterface
    interface Turn {

        void take() throws InterruptedException;
    }

    /** Does it, unless another process is at it; one that dies has left its turn. */
    void ifFree(String work, Turn turn) throws InterruptedException;
}
