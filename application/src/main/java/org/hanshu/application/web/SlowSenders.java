package org.hanshu.application.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.hanshu.application.limits.Limits;
import org.hanshu.application.web.TimedBody.Pace;
import org.hanshu.application.web.problem.Problem;
import org.hanshu.application.web.problem.ProblemWriter;
import org.hanshu.application.web.safe.SafeHeaders;

/**
 * Waits for nobody who sends a body letter by letter, read or not: what is left of it after the answer is read to its end, so
 * that its sender sees the answer, and no longer than any other body may take. A file earns its time by the pace it comes at.
 * Of one address so many are waited for at once, or it would hold all threads; what comes beyond that is not read at all.
 */
final class SlowSenders extends ValveBase {

    private static final long MOST = 80L * 1024 * 1024;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Limits limits;
    private final Pace body;
    private final Pace file;

    SlowSenders(Limits limits, Duration bodyWithin, long fileBytesASecond) {
        super(true);
        this.limits = limits;
        body = new Pace(bodyWithin, 0);
        file = new Pace(bodyWithin, fileBytesASecond);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (request.getContext() == null) { // It could not be read, and is answered at once.
            getNext().invoke(request, response);
            return;
        }
        var sent = request.getCoyoteRequest().getInputBuffer();
        if (!hasBody(request)) {
            receive(request, response, sent);
        } else if (limits.comesToSend(request)) {
            receiveInTurn(request, response, sent);
        } else {
            turnAway(request, response);
        }
    }

    private static boolean hasBody(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static void turnAway(Request request, Response response) throws IOException {
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        SafeHeaders.set(request.getRequest(), response.getResponse(), false);
        ProblemWriter.write(
                request.getRequest(),
                response.getResponse(),
                Problem.of(429, "request.429").retryAfter(PAUSE));
    }

    /** The turn ends with the body, not with what is done about it. */
    private void receiveInTurn(Request request, Response response, InputBuffer sent)
            throws IOException, ServletException {
        var hasLeft = new AtomicBoolean();
        Runnable leave = () -> {
            if (hasLeft.compareAndSet(false, true)) {
                limits.leavesSending(request);
            }
        };
        try {
            receive(request, response, new AwaitedBody(sent, request.getContentLengthLong(), leave));
        } finally {
            leave.run();
        }
    }

    private void receive(Request request, Response response, InputBuffer sent) throws IOException, ServletException {
        var connection = request.getCoyoteRequest();
        var before = connection.getInputBuffer();
        connection.setInputBuffer(new TimedBody(sent, isFile(request) ? file : body, System::nanoTime));
        try {
            getNext().invoke(request, response);
            if (!request.isAsync()) {
                response.finishResponse();
                connection.setInputBuffer(new TimedBody(sent, body, System::nanoTime));
                endBody(request, response);
            }
        } finally {
            connection.setInputBuffer(before);
        }
    }

    /** Only those who are known come as far as to the file that they send. */
    private static boolean isFile(Request request) {
        return RequestPath.isOfApi(request) && BodyLimit.isMultipart(request);
    }

    private static void endBody(Request request, Response response) {
        var connection = request.getCoyoteRequest();
        // Who waits to be told that it is wanted sends nothing then.
        var isKeptBack = connection.hasExpectation() && response.getStatus() / 100 != 2;
        if (!isKeptBack && (connection.getErrorException() != null || !isReadToItsEnd(connection))) {
            connection.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private static boolean isReadToItsEnd(org.apache.coyote.Request connection) {
        var rest = new Rest();
        try {
            var read = 0L;
            for (var n = 0; n >= 0 && read <= MOST; n = connection.doRead(rest)) {
                read += n;
            }
            return read <= MOST;
        } catch (IOException gone) {
            return false;
        }
    }

    /** What nobody wants to read. */
    private static final class Rest implements ApplicationBufferHandler {

        private ByteBuffer bytes = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            bytes = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {
            // It keeps nothing.
        }
    }
}
