package org.hanshu.application.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Sender;
import org.hanshu.application.security.Callers;
import org.hanshu.query.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a controller's method its {@link Sender}; or its {@link Caller} or {@link Scope} where nothing is to be changed. */
@Configuration(proxyBeanMethods = false)
class SenderArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final Set<Class<?>> TYPES = Set.of(Sender.class, Caller.class, Scope.class);

    private final Callers callers;
    private final Scopes scopes;

    SenderArguments(Callers callers, Scopes scopes) {
        this.callers = callers;
        this.scopes = scopes;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return TYPES.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        var caller = callers.of(request)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody has signed in"));
        if (parameter.getParameterType() == Scope.class) {
            return scopes.of(caller);
        }
        return parameter.getParameterType() == Caller.class ? caller : sender(caller, request);
    }

    private Sender sender(Caller caller, HttpServletRequest request) {
        return new Sender(
                caller,
                request.getRequestURI(),
                RequestHeaders.idempotencyKey(request),
                RequestHeaders.expectedVersion(request),
                RequestIds.of(request),
                callers.platform(request).orElseGet(() -> RequestHeaders.client(request)));
    }
}
