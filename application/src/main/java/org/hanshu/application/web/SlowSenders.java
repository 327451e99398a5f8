package org.hanshu.application.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.hanshu.application.web.TimedBody.Pace;

/**
 * Waits for nobody who sends a body letter by letter, read or not: what is left of it after the answer is read to its end, so
 * that its sender sees the answer, and no longer than any other body may take. A file earns its time by the pace it comes at.
 */
final class SlowSenders extends ValveBase {

    private static final long MOST = 80L * 1024 * 1024;

    private final Pace body;
    private final Pace file;

    SlowSenders(Duration bodyWithin, long fileBytesASecond) {
        super(true);
        body = new Pace(bodyWithin, 0);
        file = new Pace(bodyWithin, fileBytesASecond);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (request.getContext() == null) { // It could not be read, and is answered at once.
            getNext().invoke(request, response);
            return;
        }
        var connection = request.getCoyoteRequest();
        var sent = connection.getInputBuffer();
        connection.setInputBuffer(new TimedBody(sent, isFile(request) ? file : body, System::nanoTime));
        try {
            getNext().invoke(request, response);
            if (!request.isAsync()) {
                response.finishResponse();
                connection.setInputBuffer(new TimedBody(sent, body, System::nanoTime));
                endBody(request, response);
            }
        } finally {
            connection.setInputBuffer(sent);
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
