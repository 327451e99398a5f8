package org.hanshu.application.web;

import java.io.IOException;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A body of which somebody is told once all of it is there, whether or not its reader asks for its end. */
final class AwaitedBody implements InputBuffer {

    private final InputBuffer sent;
    private final Runnable isThere;
    private long left;

    /** @param length how many bytes it has; less than 0 where nobody said so before */
    AwaitedBody(InputBuffer sent, long length, Runnable isThere) {
        this.sent = sent;
        this.left = length < 0 ? Long.MAX_VALUE : length;
        this.isThere = isThere;
    }

    @Override
    public int doRead(ApplicationBufferHandler to) throws IOException {
        var read = sent.doRead(to);
        left -= Math.max(read, 0);
        if (read < 0 || left <= 0) {
            isThere.run();
        }
        return read;
    }

    @Override
    public int available() {
        return sent.available();
    }
}
