package org.hanshu.application.clock;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hanshu.application.web.RequestPath;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets requests wait while the training clock is moved; the clock itself and the operators' views are always open. */
final class GateFilter extends OncePerRequestFilter {

    private final RequestGate gate;

    GateFilter(RequestGate gate) {
        this.gate = gate;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = RequestPath.of(request);
        return path.equals(ClockController.PATH) || path.startsWith("/actuator");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        gate.enter();
        try {
            chain.doFilter(request, response);
        } finally {
            gate.leave();
        }
    }
}
