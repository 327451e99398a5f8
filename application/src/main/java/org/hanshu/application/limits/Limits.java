package org.hanshu.application.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.Supplier;
import org.hanshu.application.web.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The paces that hold: of an account, of an address (behind which a whole office may sit), and of sign-ins that went wrong
 * from one address, so that nobody locks one account after the other.
 */
@Component
public class Limits {

    private static final Duration A_MOMENT = Duration.ofSeconds(3);
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private final Pace accounts;
    private final Pace addresses;
    private final Pace wrongSignIns;

    Limits(
            @Value("${hanshu.limits.account}") int account,
            @Value("${hanshu.limits.address}") int address,
            @Value("${hanshu.limits.wrong-sign-ins}") int wrongSignIns) {
        this.accounts = perSecond(account);
        this.addresses = perSecond(address);
        this.wrongSignIns = new Pace(wrongSignIns, A_WHILE, System::nanoTime);
    }

    /** Why this request is not served now; nothing where it is. */
    public @Nullable Problem ofAccount(String account) {
        return problem("request.429", () -> accounts.take(account));
    }

    public @Nullable Problem ofAddress(HttpServletRequest request) {
        return problem("request.429", () -> addresses.take(address(request)));
    }

    /** Counted before the password is looked at, so that many at once are not more than so many. */
    public @Nullable Problem ofSignIn(HttpServletRequest request) {
        return problem("request.too-many-sign-ins", () -> wrongSignIns.take(address(request)));
    }

    /** It was not a wrong one. */
    public void signedIn(HttpServletRequest request) {
        wrongSignIns.giveBack(address(request));
    }

    private static @Nullable Problem problem(String code, Supplier<Duration> turn) {
        var wait = turn.get();
        return wait.isZero() ? null : Problem.of(429, code).retryAfter(wait.plusSeconds(1));
    }

    private static Pace perSecond(int times) {
        return new Pace(times * Math.toIntExact(A_MOMENT.toSeconds()), A_MOMENT, System::nanoTime);
    }

    /** Of IPv6 the first 64 bits: what one subscriber has is one address. */
    private static String address(HttpServletRequest request) {
        return Addresses.subscriber(request.getRemoteAddr());
    }
}
