package org.hanshu.application.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.hanshu.application.web.TimedBody.Pace;
import org.hanshu.application.web.problem.SlowSender;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A body that is waited for")
class TimedBodyTest {

    private static final int MIB = 1024 * 1024;
    private static final Duration WITHIN = Duration.ofSeconds(30);
    private static final Pace FILE = new Pace(WITHIN, 32 * 1024);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5); // Such a count may run over at any time.

    @Test
    void mayBeTheLargestFileOnASlowLine() throws IOException {
        assertThat(taken(64 * MIB, 32 * 1024, FILE)).isEqualTo(64 * MIB);
    }

    @Test
    void isNotAFileThatHardlyComes() {
        assertThatThrownBy(() -> taken(64 * MIB, 30 * 1024, FILE)).isInstanceOf(SlowSender.class);
        assertThatThrownBy(() -> taken(1_000, 1, FILE)).isInstanceOf(SlowSender.class);
    }

    @Test
    void hasThirtySecondsWhereItEarnsNone() throws IOException {
        assertThat(taken(30_000, 1_000, new Pace(WITHIN, 0))).isEqualTo(30_000);
        assertThatThrownBy(() -> taken(31_001, 1_000, new Pace(WITHIN, 0))).isInstanceOf(SlowSender.class);
    }

    @Test
    void isNotWaitedForInSilence() {
        var body = new TimedBody(new Sent(0, 0, true), FILE, nanos::get);
        assertThatThrownBy(() -> body.doRead(ApplicationBufferHandler.EMPTY)).isInstanceOf(SlowSender.class);
    }

    /** So many bytes, so many of them each second. */
    private int taken(int bytes, int each, Pace pace) throws IOException {
        var body = new TimedBody(new Sent(bytes, each, false), pace, nanos::get);
        var taken = 0;
        for (var n = 0; n >= 0; n = body.doRead(ApplicationBufferHandler.EMPTY)) {
            taken += n;
        }
        return taken;
    }

    private final class Sent implements InputBuffer {

        private final int each;
        private final boolean silent;
        private int left;

        Sent(int bytes, int each, boolean silent) {
            this.left = bytes;
            this.each = each;
            this.silent = silent;
        }

        @Override
        public int doRead(ApplicationBufferHandler to) throws IOException {
            if (silent) {
                throw new SocketTimeoutException();
            }
            var some = Math.min(each, left);
            left -= some;
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            return some == 0 ? -1 : some;
        }

        @Override
        public int available() {
            return left;
        }
    }
}
