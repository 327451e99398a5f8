package org.hanshu.application.web;

import jakarta.servlet.http.HttpServletRequest;
import org.hanshu.application.limits.Limits;
import org.hanshu.application.web.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Which clients may come how often: an address before anything is looked at, an account once it is known who it is. */
@Configuration(proxyBeanMethods = false)
class ClientLimits {

    private final Limits limits;

    ClientLimits(Limits limits) {
        this.limits = limits;
    }

    @Bean
    FilterRegistrationBean<LimitedClients> limitedAddresses() {
        return filter("addresses", limits::ofAddress, Ordered.HIGHEST_PRECEDENCE + 2);
    }

    /** From however many addresses it comes. */
    @Bean
    FilterRegistrationBean<LimitedClients> limitedAccounts() {
        return filter("accounts", this::ofAccount, Steps.LIMIT);
    }

    private @Nullable Problem ofAccount(HttpServletRequest request) {
        var who = request.getUserPrincipal();
        if (who == null) {
            return null;
        }
        var tooOften = limits.ofAccount(who.getName());
        return tooOften == null && isUnmasking(request) ? limits.ofUnmasking(who.getName()) : tooOften;
    }

    /** Somebody is to be shown in full to who has to say why: seldom, one after the other. */
    private static boolean isUnmasking(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && RequestPath.isOfApi(request)
                && RequestPath.of(request).endsWith("/unmask");
    }

    private static FilterRegistrationBean<LimitedClients> filter(String of, LimitedClients.Limit limit, int order) {
        var filter = new FilterRegistrationBean<>(new LimitedClients(limit));
        filter.setName("limited-" + of);
        filter.setOrder(order);
        return filter;
    }
}
