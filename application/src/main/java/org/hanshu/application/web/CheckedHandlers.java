package org.hanshu.application.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/** Asks the checks once a request is known to be valid: what is malformed is told before what is not allowed. */
@Component
class CheckedHandlers implements WebMvcRegistrations {

    private final List<BeforeAnswering> checks;

    CheckedHandlers(List<BeforeAnswering> checks) {
        this.checks = checks;
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod handler) {
                return new Checked(handler, checks);
            }
        };
    }

    private static final class Checked extends ServletInvocableHandlerMethod {

        private final transient List<BeforeAnswering> checks;

        Checked(HandlerMethod handler, List<BeforeAnswering> checks) {
            super(handler);
            this.checks = checks;
        }

        @Override
        protected @Nullable Object doInvoke(Object... arguments) throws Exception {
            if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes current
                    && current.getResponse() != null) {
                checks.forEach(check -> check.check(this, current.getRequest(), current.getResponse()));
            }
            return super.doInvoke(arguments);
        }
    }
}
