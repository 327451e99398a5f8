package org.hanshu.application.web;

import org.hanshu.application.axon.Positions;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Says with every change, and with every thing that is read, at which version it is; and after a change, where to read. */
@RestControllerAdvice
class AnswerHeaders implements ResponseBodyAdvice<Object> {

    private final Positions positions;

    AnswerHeaders(Positions positions) {
        this.positions = positions;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body == null) {
            return null;
        }
        var query = request.getURI().getRawQuery();
        if (query == null || !query.contains("asOf=")) {
            Answered.id(body).flatMap(id -> Answered.version(body)).ifPresent(version -> response.getHeaders()
                    .setETag("\"" + version + "\""));
        }
        if (request.getMethod().equals(HttpMethod.POST)) {
            Answered.changed(body).ifPresent(id -> positions.ofLastEvent(id).ifPresent(last -> response.getHeaders()
                    .set(Position.HEADER, Position.text(last))));
        }
        return body;
    }
}
