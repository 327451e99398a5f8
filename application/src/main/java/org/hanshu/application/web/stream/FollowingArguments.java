package org.hanshu.application.web.stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.hanshu.application.security.Callers;
import org.hanshu.application.security.Credentials;
import org.hanshu.application.web.Scopes;
import org.hanshu.query.shared.Following;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Gives a controller's method its {@link Following}: what it tells is the answer. */
@Configuration(proxyBeanMethods = false)
class FollowingArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Callers callers;
    private final Scopes scopes;
    private final Credentials credentials;
    private final Streams streams;
    private final JsonMapper json;

    FollowingArguments(
            Callers callers, Scopes scopes, ObjectProvider<Credentials> credentials, Streams streams, JsonMapper json) {
        this.callers = callers;
        this.scopes = scopes;
        this.credentials = credentials.getIfAvailable(() -> account -> "");
        this.streams = streams;
        this.json = json;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Following.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(webRequest.getNativeResponse(HttpServletResponse.class));
        var listener = new Listener(callers, scopes, credentials, request);
        Objects.requireNonNull(container).setRequestHandled(true);
        return (Following)
                (kind, from, looking) -> begin(new Streams.Told(listener, kind, from, looking), request, response);
    }

    /** The head of the answer is sent before another thread goes on with it. */
    private void begin(Streams.Told told, HttpServletRequest request, HttpServletResponse response) {
        var account = told.to().account();
        streams.seats().take(account);
        try {
            var out = new EventWriter(response, json);
            out.begin(told.from());
            var answer = request.startAsync(request, response);
            answer.setTimeout(0);
            streams.tell(told, out, answer);
        } catch (IOException gone) {
            streams.seats().leave(account);
            throw new UncheckedIOException(gone);
        } catch (RuntimeException e) {
            streams.seats().leave(account);
            throw e;
        }
    }
}
