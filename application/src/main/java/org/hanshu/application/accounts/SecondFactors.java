package org.hanshu.application.accounts;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hanshu.application.security.SecondFactor;
import org.hanshu.application.vault.SealedSecrets;
import org.hanshu.command.account.ForgottenFactors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The second factors of local accounts: a secret that a telephone has too. A code holds once, a step before and after its
 * time; in its place, where the telephone is lost, each of ten recovery codes holds once.
 */
@Component
class SecondFactors implements SecondFactor, ForgottenFactors {

    private static final int SECRET = 20; // As long as the hash, as RFC 4226 recommends.
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;

    private final JdbcClient jdbc;
    private final SealedSecrets secrets;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(JdbcClient jdbc, SealedSecrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @param sealed in Base64 */
    private record Kept(String sealed, boolean confirmed) {}

    /** A new secret, which holds when a code of it was shown; nothing where the account has one that holds. */
    Optional<byte[]> begin(String account) {
        var secret = fresh(SECRET);
        var begun = jdbc.sql("""
                        insert into platform.second_factor as kept (account, sealed) values (:account, :sealed)
                        on conflict (account) do update set sealed = :sealed, last_step = 0
                        where kept.confirmed_at is null""")
                .param("account", account)
                .param("sealed", secrets.seal(whose(account), secret))
                .update();
        return begun == 1 ? Optional.of(secret) : Optional.empty();
    }

    /** Lets the secret hold from now on; answers the recovery codes, or nothing where the code is wrong. */
    Optional<List<String>> confirm(String account, String code) {
        var kept = of(account);
        if (kept.isEmpty() || kept.get().confirmed() || !holds(account, kept.get(), code)) {
            return Optional.empty();
        }
        var codes = Stream.generate(() -> Base32.of(fresh(RECOVERY_BYTES)))
                .limit(RECOVERY_CODES)
                .toList();
        var confirmed = jdbc.sql("""
                        update platform.second_factor set confirmed_at = clock_timestamp(), recovery = :recovery
                        where account = :account and confirmed_at is null and sealed = decode(:sealed, 'base64')""")
                .param("recovery", codes.stream().map(SecondFactors::digest).toArray(String[]::new))
                .param("account", account)
                .param("sealed", kept.get().sealed())
                .update();
        return confirmed == 1 ? Optional.of(codes) : Optional.empty();
    }

    @Override
    public boolean lets(String account, String code) {
        return of(account)
                .filter(Kept::confirmed)
                .map(kept -> holds(account, kept, code) || recovers(account, code))
                .orElse(true);
    }

    @Override
    public void forget(String account) {
        jdbc.sql("delete from platform.second_factor where account = ?")
                .param(account)
                .update();
    }

    private Optional<Kept> of(String account) {
        return jdbc.sql(
                        "select sealed, confirmed_at is not null as confirmed from platform.second_factor where account = ?")
                .param(account)
                .query((row, n) -> new Kept(
                        Base64.getEncoder().encodeToString(row.getBytes("sealed")), row.getBoolean("confirmed")))
                .optional();
    }

    private boolean holds(String account, Kept kept, String code) {
        var secret = secrets.open(whose(account), Base64.getDecoder().decode(kept.sealed()));
        var now = OneTimeCode.step(clock.instant());
        return LongStream.rangeClosed(now - 1, now + 1)
                .filter(step -> same(OneTimeCode.of(secret, step), code))
                .anyMatch(step -> isFirst(account, step));
    }

    /** Whoever saw it typed cannot use it again, nor one from before it. */
    private boolean isFirst(String account, long step) {
        return jdbc.sql(
                                "update platform.second_factor set last_step = :step where account = :account and last_step < :step")
                        .param("step", step)
                        .param("account", account)
                        .update()
                == 1;
    }

    private boolean recovers(String account, String code) {
        return jdbc.sql("""
                        update platform.second_factor set recovery = array_remove(recovery, :code)
                        where account = :account and :code = any(recovery)""")
                        .param("code", digest(code))
                        .param("account", account)
                        .update()
                == 1;
    }

    private byte[] fresh(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static boolean same(String code, String told) {
        return MessageDigest.isEqual(code.getBytes(US_ASCII), told.getBytes(US_ASCII));
    }

    /** They are as random as a key: nobody finds one by trying. */
    private static String digest(String code) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(code.getBytes(US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String whose(String account) {
        return "second-factor:" + account;
    }
}
