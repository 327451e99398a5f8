package org.hanshu.application.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        return known == null ? requireNonNull(make(Set.of(subject)).get(subject)) : known;
    }

    /** Fetches or makes the keys of all of these together, so that sealing for each finds its own at hand. */
    void prepare(Collection<UUID> subjects) {
        var missing =
                subjects.stream().filter(subject -> atHand(subject) == null).collect(Collectors.toSet());
        if (missing.size() > 1) {
            make(missing);
        }
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

    /** Those of these subjects that had a key and have none any more. */
    Set<UUID> destroyed(Collection<UUID> subjects) {
        var unknown = subjects.stream()
                .filter(subject -> atHand(subject) == null)
                .map(UUID::toString)
                .toArray(String[]::new);
        return unknown.length == 0
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                                select subject from keys.subject_key where subject = any(?::text[]::uuid[])
                                group by subject having count(wrapped) = 0""").param(unknown).query(UUID.class).list());
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

    private Map<UUID, SubjectKey> make(Set<UUID> subjects) {
        var fresh = subjects.stream().collect(Collectors.toMap(subject -> subject, subject -> crypto.newKey()));
        var keys = new HashMap<UUID, SubjectKey>();
        insert(fresh).forEach((subject, generation) -> {
            var key = new SubjectKey(generation, crypto.cipher(requireNonNull(fresh.get(subject))));
            made.put(subject, key);
            keys.put(subject, key);
        });
        if (keys.size() < subjects.size()) {
            var others = new HashSet<>(subjects);
            others.removeAll(keys.keySet());
            keys.putAll(theirs(others));
        }
        return keys;
    }

    /** The keys of subjects that had one already, or for whom somebody else made it just now. */
    private Map<UUID, SubjectKey> theirs(Set<UUID> subjects) {
        var keys = load(subjects);
        if (keys.size() < subjects.size()) { // Destroyed between the two statements.
            var gone = new HashSet<>(subjects);
            gone.removeAll(keys.keySet());
            keys.putAll(make(gone));
        }
        return keys;
    }

    private Map<UUID, Integer> insert(Map<UUID, byte[]> fresh) {
        var subjects = List.copyOf(fresh.keySet());
        var wrapped = subjects.stream()
                .map(subject -> Base64.getEncoder()
                        .encodeToString(master.wrap(requireNonNull(fresh.get(subject)), bound(subject))))
                .toArray(String[]::new);
        var generations = new HashMap<UUID, Integer>();
        jdbc.sql("""
                        insert into keys.subject_key (subject, generation, algorithm, wrapped)
                        select fresh.subject, coalesce(max(known.generation), 0) + 1, :algorithm, decode(fresh.wrapped, 'base64')
                        from unnest(:subjects::text[]::uuid[], :wrapped::text[]) as fresh (subject, wrapped)
                            left join keys.subject_key known on known.subject = fresh.subject
                        group by fresh.subject, fresh.wrapped having count(known.wrapped) = 0
                        on conflict do nothing returning subject, generation
                        """)
                .param("algorithm", crypto.algorithm())
                .param("subjects", subjects.stream().map(UUID::toString).toArray(String[]::new))
                .param("wrapped", wrapped)
                .query(row -> {
                    generations.put(row.getObject("subject", UUID.class), row.getInt("generation"));
                });
        return generations;
    }

    private static byte[] bound(UUID subject) {
        return subject.toString().getBytes(UTF_8);
    }
}
