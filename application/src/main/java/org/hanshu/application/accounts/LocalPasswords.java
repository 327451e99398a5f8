package org.hanshu.application.accounts;

import java.security.SecureRandom;
import java.util.Optional;
import org.hanshu.application.security.Accounts;
import org.hanshu.application.security.TrainingAccounts;
import org.hanshu.command.account.Passwords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The hashes of what local accounts sign in with. Five wrong tries lock an account for half an hour (等保 GB/T 22239). */
@Component
class LocalPasswords implements Passwords {

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

    /** @param holdsOnce whether it must be replaced before anything else is done */
    record Kept(String hash, boolean holdsOnce, boolean locked) {}

    Optional<Kept> of(String account) {
        return jdbc.sql(
                        "select hash, holds_once, locked_until > now() as locked from platform.password where account = ?")
                .param(account)
                .query((row, n) ->
                        new Kept(row.getString("hash"), row.getBoolean("holds_once"), row.getBoolean("locked")))
                .optional();
    }

    @Override
    public String once(String account) {
        var password = new StringBuilder();
        random.ints(LENGTH, 0, LETTERS.length()).forEach(at -> password.append(LETTERS.charAt(at)));
        keep(account, password.toString(), true);
        return password.toString();
    }

    @Override
    public boolean isReserved(String account) {
        return known.flatMap(accounts -> accounts.find(account)).isPresent();
    }

    void choose(String account, String password) {
        keep(account, password, false);
    }

    boolean matches(String account, String password) {
        return of(account)
                .filter(kept -> encoder.matches(password, kept.hash()))
                .isPresent();
    }

    void wrong(String account) {
        jdbc.sql("""
                        update platform.password set wrong_tries = wrong_tries + 1,
                            locked_until = case when wrong_tries + 1 >= ? then now() + interval '30 minutes' end
                        where account = ?""").params(MOST_TRIES, account).update();
    }

    void right(String account) {
        jdbc.sql("""
                        update platform.password set wrong_tries = 0, locked_until = null
                        where account = ? and wrong_tries > 0""").param(account).update();
    }

    private void keep(String account, String password, boolean holdsOnce) {
        jdbc.sql("""
                        insert into platform.password (account, hash, holds_once) values (:account, :hash, :once)
                        on conflict (account) do update set hash = :hash, holds_once = :once, set_at = now(),
                            wrong_tries = 0, locked_until = null""")
                .param("account", account)
                .param("hash", encoder.encode(password))
                .param("once", holdsOnce)
                .update();
    }
}
