package org.hanshu.application.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hanshu.application.web.problem.Problem;
import org.hanshu.application.web.problem.Rejected;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Checks a password slowly once and then remembers, by a digest under a key of this process, that it was right: HTTP Basic
 * sends it with every request. A wrong one is never remembered.
 */
final class RememberedPasswords implements PasswordEncoder {

    private static final int MOST = 1_000;
    private static final int AT_ONCE = 8;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final PasswordEncoder slow;
    private final Duration patience;
    private final Semaphore atOnce = new Semaphore(AT_ONCE, true);
    private final SecretKeySpec key = new SecretKeySpec(new SecureRandom().generateSeed(32), "HmacSHA256");
    private final Map<String, Boolean> right = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    };

    /** @param patience how long one waits to be looked at; then nothing was right or wrong */
    RememberedPasswords(PasswordEncoder slow, Duration patience) {
        this.slow = slow;
        this.patience = patience;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return slow.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
        var digest = digest(encoded + "\n" + password);
        return isRemembered(digest) || slowly(digest, password, encoded);
    }

    private boolean isRemembered(String digest) {
        synchronized (right) {
            return right.containsKey(digest);
        }
    }

    /** A few at once: each takes its megabytes and a processor, and the others work meanwhile. */
    private boolean slowly(String digest, @Nullable CharSequence password, @Nullable String encoded) {
        if (!hasItsTurn()) {
            throw new Rejected(Problem.of(503, "platform.too-slow").retryAfter(PAUSE));
        }
        try {
            if (isRemembered(digest)) { // It came twice at once.
                return true;
            }
            var matches = slow.matches(password, encoded);
            if (matches) {
                synchronized (right) {
                    right.put(digest, true);
                }
            }
            return matches;
        } finally {
            atOnce.release();
        }
    }

    private boolean hasItsTurn() {
        try {
            return atOnce.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String digest(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }
}
