package org.hanshu.application.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A key of the engine's own, which belongs to nobody; it is made with the first start, and wrapped like all others. */
final class HouseKey {

    /** The key of the digests by which people are found. */
    static final String DIGESTS = "personal";

    /** The key that seals what the engine itself has to keep secret. */
    static final String SECRETS = "secrets";

    private final JdbcClient jdbc;
    private final MasterKeys masters;
    private final String name;

    HouseKey(JdbcClient jdbc, MasterKeys masters, String name) {
        this.jdbc = jdbc;
        this.masters = masters;
        this.name = name;
    }

    /** @param fresh makes it where there is none yet */
    byte[] get(Supplier<byte[]> fresh) {
        jdbc.sql("insert into keys.digest_key (name, wrapped, master) values (?, ?, ?) on conflict do nothing")
                .params(name, masters.wrap(fresh.get(), name.getBytes(UTF_8)), masters.wrapping())
                .update();
        return jdbc.sql("select wrapped, master from keys.digest_key where name = ?")
                .param(name)
                .query((row, n) -> unwrapped(row.getBytes("wrapped"), row.getInt("master")))
                .single();
    }

    private byte[] unwrapped(byte[] wrapped, int master) {
        var key = masters.unwrap(master, wrapped, name.getBytes(UTF_8));
        if (key == null) {
            throw new WrongMasterKey("The engine's own key '" + name + "' (keys.digest_key) was wrapped by master key "
                    + master + ", which is not here, or it was changed since: put it back from a backup");
        }
        return key;
    }
}
