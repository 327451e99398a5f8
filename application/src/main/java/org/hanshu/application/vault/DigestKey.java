package org.hanshu.application.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The key of the digests by which people are found; there is one, and it is made with the first start. */
final class DigestKey {

    static final String NAME = "personal";

    private final JdbcClient jdbc;
    private final MasterKeys masters;

    DigestKey(JdbcClient jdbc, MasterKeys masters) {
        this.jdbc = jdbc;
        this.masters = masters;
    }

    byte[] get() {
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into keys.digest_key (name, wrapped, master) values (?, ?, ?) on conflict do nothing")
                .params(NAME, masters.wrap(fresh, NAME.getBytes(UTF_8)), masters.wrapping())
                .update();
        return jdbc.sql("select wrapped, master from keys.digest_key where name = ?")
                .param(NAME)
                .query((row, n) -> unwrapped(row.getBytes("wrapped"), row.getInt("master")))
                .single();
    }

    private byte[] unwrapped(byte[] wrapped, int master) {
        var key = masters.unwrap(master, wrapped, NAME.getBytes(UTF_8));
        if (key == null) {
            throw new WrongMasterKey("The key by which people are found (keys.digest_key) was wrapped by master key "
                    + master + ", which is not here, or it was changed since: put it back from a backup");
        }
        return key;
    }
}
