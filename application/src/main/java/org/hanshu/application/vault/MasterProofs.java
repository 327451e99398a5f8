package org.hanshu.application.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database can tell of the master keys, which it does not have: whether a key is one of them, and which. */
final class MasterProofs {

    private static final byte[] SAID = "hanshu".getBytes(UTF_8);

    private final JdbcClient jdbc;

    MasterProofs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of the master keys this is; nothing where it is none of them. */
    Optional<Integer> generationOf(MasterKey key) {
        var known = all();
        if (known.isEmpty()) {
            return unwrapsWhatIsThere(key) ? Optional.of(remember(1, key)) : Optional.empty();
        }
        return known.entrySet().stream()
                .filter(each -> says(each.getValue(), each.getKey(), key))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A new one, after all that are known. */
    int next(MasterKey key) {
        return remember(all().keySet().stream().mapToInt(n -> n).max().orElse(0) + 1, key);
    }

    private int remember(int generation, MasterKey key) {
        jdbc.sql("insert into keys.master_key (generation, proof) values (?, ?) on conflict do nothing")
                .params(generation, key.wrap(SAID, bound(generation)))
                .update();
        var kept = all().get(generation);
        if (kept == null || !says(kept, generation, key)) {
            throw new WrongMasterKey(
                    "Another process brought in another master key than that at " + key.file() + " at the same time");
        }
        return generation;
    }

    private Map<Integer, byte[]> all() {
        var known = new HashMap<Integer, byte[]>();
        jdbc.sql("select generation, proof from keys.master_key").query(row -> {
            known.put(row.getInt("generation"), row.getBytes("proof"));
        });
        return known;
    }

    /** For a database from before there were proofs: whatever lies there must open, where anything does. */
    private boolean unwrapsWhatIsThere(MasterKey key) {
        var wrapped = jdbc.sql("""
                        (select name as bound, wrapped from keys.digest_key limit 1) union all
                        (select subject::text, wrapped from keys.subject_key where wrapped is not null limit 1)""")
                .query((row, n) -> opens(key, row.getBytes("wrapped"), row.getString("bound")))
                .list();
        return wrapped.isEmpty() || wrapped.contains(true);
    }

    private static boolean opens(MasterKey key, byte[] wrapped, String bound) {
        try {
            key.unwrap(wrapped, bound.getBytes(UTF_8));
            return true;
        } catch (CryptoProvider.CannotOpen other) {
            return false;
        }
    }

    private static boolean says(byte[] proof, int generation, MasterKey key) {
        try {
            return Arrays.equals(key.unwrap(proof, bound(generation)), SAID);
        } catch (CryptoProvider.CannotOpen other) {
            return false;
        }
    }

    private static byte[] bound(int generation) {
        return ("master key " + generation).getBytes(UTF_8);
    }
}
