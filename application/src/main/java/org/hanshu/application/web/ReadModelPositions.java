package org.hanshu.application.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.application.axon.Positions;
import org.hanshu.application.web.problem.Problem;
import org.hanshu.application.web.problem.Rejected;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Lets a read wait until its read model holds what the reader has seen, and says how far the model is. */
@Component
class ReadModelPositions implements BeforeAnswering {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Positions positions;

    ReadModelPositions(Positions positions) {
        this.positions = positions;
    }

    @Override
    public void check(HandlerMethod handler, HttpServletRequest request, HttpServletResponse response) {
        var model = modelOf(handler);
        if (model == null) {
            return;
        }
        var wanted = request.getHeader(Position.AT_LEAST);
        if (wanted != null) {
            await(model.value(), Position.of(wanted));
        }
        response.setHeader(Position.HEADER, Position.text(positions.of(model.value())));
    }

    private static @Nullable ReadModel modelOf(HandlerMethod handler) {
        var own = handler.getMethodAnnotation(ReadModel.class);
        return own == null ? AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), ReadModel.class) : own;
    }

    private void await(String group, long position) {
        if (!Patience.until(() -> positions.holds(group, position), LONGEST)) {
            throw new Rejected(Problem.of(503, "platform.behind").retryAfter(Duration.ofSeconds(1)));
        }
    }
}
