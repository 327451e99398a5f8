package org.hanshu.application.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.Supplier;
import org.hanshu.application.web.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The paces that hold: of an account, of an address (behind which a whole office may sit), of sign-ins that went wrong
 * from one address, so that nobody locks one account after the other, and of people whom one account has shown in full.
 */
@Component
public class Limits {

    private static final Duration A_MOMENT = Duration.ofSeconds(3);
    private static final Duration A_WHILE = Duration.ofMinutes(10);
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration A_TURN = Duration.ofSeconds(30);
    private static final Duration A_BREATH = Duration.ofMillis(100);
    private static final String ACCOUNT = "account ";
    private static final int AT_ONCE = 4;
    private static final int BODIES_AT_ONCE = 20;

    private final Pace accounts;
    private final Pace addresses;
    private final Pace wrongSignIns;
    private final Pace unmaskings;
    private final Turns signIns = new Turns(AT_ONCE);
    private final Turns bodies = new Turns(BODIES_AT_ONCE);
    private final boolean isAddressLimited;

    public Limits(
            @Value("${hanshu.limits.account}") int account,
            @Value("${hanshu.limits.address}") int address,
            @Value("${hanshu.limits.wrong-sign-ins}") int wrongSignIns,
            @Value("${hanshu.limits.unmaskings}") int unmaskings) {
        this.accounts = perSecond(account);
        this.addresses = perSecond(address);
        this.isAddressLimited = address > 0;
        this.wrongSignIns = new Pace(wrongSignIns, A_WHILE, System::nanoTime);
        this.unmaskings = new Pace(unmaskings, AN_HOUR, System::nanoTime);
    }

    /** Why this request is not served now; nothing where it is. */
    public @Nullable Problem ofAccount(String account) {
        return problem("request.429", () -> accounts.take(account));
    }

    public @Nullable Problem ofUnmasking(String account) {
        return problem("request.too-many-unmaskings", () -> unmaskings.take(account));
    }

    public @Nullable Problem ofAddress(HttpServletRequest request) {
        return problem("request.429", () -> addresses.take(address(request)));
    }

    /** Why nobody signs in from this address now; asked when one's turn has come, for others may have been wrong meanwhile. */
    public @Nullable Problem ofSignIn(HttpServletRequest request) {
        return problem("request.too-many-sign-ins", () -> wrongSignIns.wait(address(request)));
    }

    /** Only what was wrong counts: whoever is right may come as often as they like. */
    public void signedInWrongly(HttpServletRequest request) {
        wrongSignIns.take(address(request));
    }

    /**
     * Waits for a turn to sign in as this account from this address; whoever got one leaves. So many at once only, or more
     * wrong ones would be looked at than are counted; and fewer of one account than lock it, for right ones count until they
     * are known to be right.
     */
    public boolean comesToSignIn(HttpServletRequest request, String account) {
        if (!signIns.enter(address(request), A_TURN)) {
            return false;
        }
        if (signIns.enter(ACCOUNT + account, A_TURN)) {
            return true;
        }
        signIns.leave(address(request));
        return false;
    }

    public void leavesSignIn(HttpServletRequest request, String account) {
        signIns.leave(ACCOUNT + account);
        signIns.leave(address(request));
    }

    /**
     * Whether a body from this address is waited for, as so many at once are; whoever came leaves when it is there. Those who
     * come together may have to wait for each other, but no longer than a moment: they would hold as many threads.
     */
    public boolean comesToSend(HttpServletRequest request) {
        return !isAddressLimited || bodies.enter(address(request), A_BREATH);
    }

    public void leavesSending(HttpServletRequest request) {
        bodies.leave(address(request));
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
