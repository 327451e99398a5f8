package org.hanshu.application.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys of all data subjects, as the key table has them. */
final class SubjectKeys {

    private final JdbcClient jdbc;
    private final CryptoProvider crypto;
    private final MasterKey master;
    private final Clock clock;
    private final RecentKeys recent = new RecentKeys();
    private final KeysOfTransaction made = new KeysOfTransaction(recent);

    SubjectKeys(JdbcClient jdbc, CryptoProvider crypto, MasterKey master, Clock clock) {
        this.jdbc = jdbc;
        this.crypto = crypto;
        this.master = master;
        this.clock = clock;
    }

    /** The subject's key; where there is none it is made, in the transaction that is under way. */
    SubjectKey toSeal(UUID subject) {
        var known = atHand(subject);
        return known == null ? make(subject) : known;
    }

    private @Nullable SubjectKey atHand(UUID subject) {
        var madeHere = made.get(subject);
        return madeHere == null ? recent.get(subject) : madeHere;
    }

    /** The keys in force of these subjects; one that was destroyed is missing. */
    Map<UUID, SubjectKey> inForce(Collection<UUID> subjects) {
        var keys = new HashMap<UUID, SubjectKey>();
        var unknown = new HashSet<UUID>();
        for (var subject : subjects) {
            var known = atHand(subject);
            if (known == null) {
                unknown.add(subject);
            } else {
                keys.put(subject, known);
            }
        }
        if (!unknown.isEmpty()) {
            keys.putAll(load(unknown));
        }
        return keys;
    }

    /** Erases the subject: whatever was sealed for it can never be opened again. */
    void destroy(UUID subject) {
        jdbc.sql("""
                        update keys.subject_key set wrapped = null, destroyed_at = ?
                        where subject = ? and wrapped is not null
                        """).params(clock.instant().atOffset(ZoneOffset.UTC), subject).update();
        jdbc.sql("delete from keys.search_digest where subject = ?")
                .param(subject)
                .update();
        made.destroyed(subject);
    }

    private Map<UUID, SubjectKey> load(Set<UUID> subjects) {
        var keys = new HashMap<UUID, SubjectKey>();
        jdbc.sql("""
                        select subject, generation, wrapped from keys.subject_key
                        where subject = any(?::text[]::uuid[]) and wrapped is not null
                        """)
                .param(subjects.stream().map(UUID::toString).toArray(String[]::new))
                .query(row -> {
                    var subject = row.getObject("subject", UUID.class);
                    var key = unwrapped(subject, row);
                    keys.put(subject, key);
                    recent.put(subject, key);
                });
        return keys;
    }

    private SubjectKey unwrapped(UUID subject, ResultSet row) throws SQLException {
        var material = master.unwrap(row.getBytes("wrapped"), bound(subject));
        return new SubjectKey(row.getInt("generation"), crypto.cipher(material));
    }

    private SubjectKey make(UUID subject) {
        var material = crypto.newKey();
        var generation = jdbc.sql("""
                        insert into keys.subject_key (subject, generation, algorithm, wrapped)
                        select :subject, coalesce(max(generation), 0) + 1, :algorithm, :wrapped
                        from keys.subject_key where subject = :subject having count(wrapped) = 0
                        on conflict do nothing returning generation
                        """)
                .param("subject", subject)
                .param("algorithm", crypto.algorithm())
                .param("wrapped", master.wrap(material, bound(subject)))
                .query(Integer.class)
                .optional();
        if (generation.isEmpty()) { // Somebody else made it just now.
            var theirs = load(Set.of(subject)).get(subject);
            return theirs == null ? make(subject) : theirs;
        }
        var key = new SubjectKey(generation.get(), crypto.cipher(material));
        made.put(subject, key);
        return key;
    }

    private static byte[] bound(UUID subject) {
        return subject.toString().getBytes(UTF_8);
    }
}
