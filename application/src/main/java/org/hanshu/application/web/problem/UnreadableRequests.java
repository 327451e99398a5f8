package org.hanshu.application.web.problem;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.hanshu.application.web.safe.SafeHeaders;
import org.jspecify.annotations.Nullable;

/** Tells also whose request the server could not even read why, in the form of every other problem. */
public final class UnreadableRequests extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var code = response.getStatus() >= 500 ? "platform.fault" : "request." + response.getStatus();
        try {
            SafeHeaders.set(request.getRequest(), response.getResponse(), false);
            ProblemWriter.write(request.getRequest(), response.getResponse(), Problem.of(response.getStatus(), code));
        } catch (IOException e) {
            container.getLogger().debug("The reader is gone", e);
        }
    }
}
