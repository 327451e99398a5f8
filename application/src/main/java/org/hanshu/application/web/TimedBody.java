package org.hanshu.application.web;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.hanshu.application.web.problem.SlowSender;

/** A body that has to be there within a time from its first byte on, however busily its sender keeps sending. */
final class TimedBody implements InputBuffer {

    /**
     * How long a body may take.
     *
     * @param bytesASecond what comes earns as much more time as it would take at this pace; 0 where it earns none
     */
    record Pace(Duration within, long bytesASecond) {

        boolean allows(Duration taken, long bytes) {
            var earned = bytesASecond == 0 ? Duration.ZERO : Duration.ofMillis(bytes * 1_000 / bytesASecond);
            return taken.compareTo(within.plus(earned)) <= 0;
        }
    }

    private final InputBuffer sent;
    private final Pace pace;
    private final LongSupplier nanos;
    private long start;
    private long bytes;
    private boolean begun;

    /** @param nanos time that only goes on, whatever the clock says */
    TimedBody(InputBuffer sent, Pace pace, LongSupplier nanos) {
        this.sent = sent;
        this.pace = pace;
        this.nanos = nanos;
    }

    @Override
    public int doRead(ApplicationBufferHandler to) throws IOException {
        if (!begun) {
            begun = true;
            start = nanos.getAsLong();
        }
        var read = some(to);
        if (read > 0) {
            bytes += read;
            if (!pace.allows(Duration.ofNanos(nanos.getAsLong() - start), bytes)) {
                throw new SlowSender();
            }
        }
        return read;
    }

    /** The server itself waits so long for the next byte only. */
    private int some(ApplicationBufferHandler to) throws IOException {
        try {
            return sent.doRead(to);
        } catch (SocketTimeoutException silent) {
            throw new SlowSender();
        }
    }

    @Override
    public int available() {
        return sent.available();
    }
}
