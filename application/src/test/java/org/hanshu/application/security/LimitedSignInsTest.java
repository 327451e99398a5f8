package org.hanshu.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hanshu.application.limits.Limits;
import org.hanshu.application.web.problem.Problem;
import org.hanshu.application.web.problem.Rejected;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

@DisplayName("A door at which three passwords from one address may be wrong")
class LimitedSignInsTest {

    private final LimitedSignIns door = new LimitedSignIns(new Limits(0, 0, 3, 0));

    @Test
    @DisplayName("lets all come whose password is right, however many of one address sign in at once")
    void letsEverybodyComeWhoIsRight() throws Exception {
        var together = new CyclicBarrier(4); // As many as are let near at once: more than may be wrong.
        var answers = new ArrayList<Future<Integer>>();
        try (var people = Executors.newFixedThreadPool(40)) {
            for (var n = 0; n < 40; n++) {
                var account = "officer." + n;
                answers.add(people.submit(() -> signIn(account, together)));
            }
        }
        for (var answer : answers) {
            assertThat(answer.get()).isEqualTo(302);
        }
    }

    @Test
    void turnsTheAddressAwayOnceTheyWereWrong() throws Exception {
        for (var n = 0; n < 10; n++) {
            door.onAuthenticationFailure(
                    request("officer"), new MockHttpServletResponse(), new AuthenticationServiceException("away"));
        }
        assertThat(signIn("head", new CyclicBarrier(1)))
                .as("nothing was wrong yet")
                .isEqualTo(302);
        for (var n = 0; n < 3; n++) {
            door.onAuthenticationFailure(
                    request("officer." + n), new MockHttpServletResponse(), new BadCredentialsException("wrong"));
        }
        assertThat(signIn("head", new CyclicBarrier(1))).isEqualTo(429);
    }

    @Test
    @DisplayName("counts no password that nobody came to look at, and says when to come again")
    void doesNotCountWhatWasNotLookedAt() throws Exception {
        for (var n = 0; n < 10; n++) {
            var response = new MockHttpServletResponse();
            door.doFilter(request("officer"), response, (request, answer) -> {
                throw new Rejected(Problem.of(503, "platform.too-slow").retryAfter(Duration.ofSeconds(5)));
            });
            assertThat(response.getStatus()).isEqualTo(503);
            assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        }
        assertThat(signIn("officer", new CyclicBarrier(1))).isEqualTo(302);
    }

    /** With the right password, which is looked at once all are there. */
    private int signIn(String account, CyclicBarrier together) throws Exception {
        var response = new MockHttpServletResponse();
        var who = UsernamePasswordAuthenticationToken.authenticated(account, "right", List.of());
        door.doFilter(request(account), response, (request, answer) -> {
            try {
                together.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException(e);
            }
            door.onAuthenticationSuccess((HttpServletRequest) request, (HttpServletResponse) answer, who);
        });
        return response.getStatus();
    }

    private static MockHttpServletRequest request(String account) {
        var request = new MockHttpServletRequest("POST", "/login");
        request.setParameter("username", account);
        return request;
    }
}
