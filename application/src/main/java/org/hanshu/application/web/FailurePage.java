package org.hanshu.application.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hanshu.application.web.problem.Problem;
import org.hanshu.application.web.problem.ProblemAdvice;
import org.hanshu.application.web.problem.ProblemWriter;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What went wrong outside any controller is told as every other problem is. */
@Controller
class FailurePage implements ErrorController {

    @RequestMapping("/error")
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (thrown instanceof Exception exception) {
            ProblemWriter.write(request, response, ProblemAdvice.problem(exception, request));
        } else {
            var code = status instanceof Integer known ? known : 404;
            ProblemWriter.write(
                    request, response, Problem.of(code, code >= 500 ? "platform.fault" : "request." + code));
        }
    }
}
