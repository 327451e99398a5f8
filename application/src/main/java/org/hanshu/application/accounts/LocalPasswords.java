package org.hanshu.application.accounts;

import java.security.SecureRandom;
import java.util.Optional;
import org.hanshu.application.security.Accounts;
import org.hanshu.application.security.Credentials;
import org.hanshu.application.security.TrainingAccounts;
import org.hanshu.application.web.problem.Rejected;
import org.hanshu.command.account.Passwords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The hashes of what local accounts sign in with. Five wrong tries lock an account for half an hour (等保 GB/T 22239), and
 * one that was given out holds for three days.
 */
@Component
class LocalPasswords implements Passwords, Credentials {

    private static final String LETTERS =
            "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // None like another.
    private static final int LENGTH = 20;
    private static final int MOST_TRIES = 5;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Optional<Accounts> known;
    private final SecureRandom random = new SecureRandom();

    LocalPasswords(JdbcClient jdbc, PasswordEncoder encoder, ObjectProvider<TrainingAccounts> known) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.known = known.stream().findFirst().map(Accounts.class::cast);
    }

    /**
     * What an account signs in with.
     *
     * @param holdsOnce whether it must be replaced before anything else is done
     * @param secondFactor whether a code is asked for beside it
     * @param since tells this password from those before: a session that was begun with another one, or another second factor, is over
     */
    record Kept(String hash, boolean holdsOnce, boolean locked, boolean secondFactor, String since) {}

    Optional<Kept> of(String account) {
        return jdbc.sql("""
                        select hash, holds_once, set_at || coalesce(' ' || confirmed_at, '') as since,
                            confirmed_at is not null as second_factor, coalesce(locked_until > now(), false)
                                or holds_once and set_at < now() - interval '3 days' as locked
                        from platform.password left join platform.second_factor using (account)
                        where account = ?""")
                .param(account)
                .query((row, n) -> new Kept(
                        row.getString("hash"),
                        row.getBoolean("holds_once"),
                        row.getBoolean("locked"),
                        row.getBoolean("second_factor"),
                        row.getString("since")))
                .optional();
    }

    @Override
    public String since(String account) {
        return of(account).map(Kept::since).orElse("");
    }

    @Override
    public String once(String account) {
        var password = new StringBuilder();
        random.ints(LENGTH, 0, LETTERS.length()).forEach(at -> password.append(LETTERS.charAt(at)));
        issue(account, password.toString());
        return password.toString();
    }

    @Override
    public boolean isReserved(String account) {
        return known.flatMap(accounts -> accounts.find(account)).isPresent();
    }

    /** Only in the place of the password that was checked: one given out meanwhile stays. */
    boolean choose(String account, Kept checked, String password) {
        return jdbc.sql("""
                        update platform.password set hash = :hash, holds_once = false, set_at = clock_timestamp(),
                            wrong_tries = 0, locked_until = null
                        where account = :account and hash = :checked""")
                        .param("account", account)
                        .param("hash", encoder.encode(password))
                        .param("checked", checked.hash())
                        .update()
                == 1;
    }

    /** Counts a try before it is looked at, so that many at once are not more than so many; false where it is locked. */
    boolean mayTry(String account) {
        return jdbc.sql("""
                        update platform.password
                        set wrong_tries = case when locked_until <= now() then 1 else wrong_tries + 1 end,
                            locked_until = case when wrong_tries + 1 >= :most and locked_until is null
                                then now() + interval '30 minutes' end
                        where account = :account and coalesce(locked_until <= now(), true)""").param("most", MOST_TRIES).param("account", account).update() == 1;
    }

    /** Takes a try back that nobody came to look at, and with it the lock that it would have been the last one for. */
    void untried(String account) {
        jdbc.sql("""
                        update platform.password set wrong_tries = wrong_tries - 1, locked_until = null
                        where account = ? and wrong_tries > 0""").param(account).update();
    }

    boolean matches(String account, Kept kept, String password) {
        try {
            return encoder.matches(password, kept.hash());
        } catch (Rejected busy) {
            untried(account);
            throw busy;
        }
    }

    void right(String account) {
        jdbc.sql("""
                        update platform.password set wrong_tries = 0, locked_until = null
                        where account = ?""").param(account).update();
    }

    private void issue(String account, String password) {
        jdbc.sql("""
                        insert into platform.password (account, hash, holds_once) values (:account, :hash, true)
                        on conflict (account) do update set hash = :hash, holds_once = true, set_at = clock_timestamp(),
                            wrong_tries = 0, locked_until = null""")
                .param("account", account)
                .param("hash", encoder.encode(password))
                .update();
    }
}
