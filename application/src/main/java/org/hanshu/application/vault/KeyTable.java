package org.hanshu.application.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hanshu.application.vault.CryptoProvider.Cipher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys of all data subjects as they are stored: each wrapped by a master key, a destroyed one without its key. */
final class KeyTable {

    /** So many erasures may be written down after one that was numbered later; to let go of a key twice does no harm. */
    private static final int LATE = 100;

    private final JdbcClient jdbc;
    private final CryptoProvider crypto;
    private final MasterKeys masters;

    KeyTable(JdbcClient jdbc, CryptoProvider crypto, MasterKeys masters) {
        this.jdbc = jdbc;
        this.crypto = crypto;
        this.masters = masters;
    }

    /** All keys of each of these; who never had one has an empty ring. */
    Map<UUID, Keyring> load(Collection<UUID> subjects) {
        var rings = new HashMap<UUID, Gathered>();
        jdbc.sql("""
                        select asked.subject, known.generation, wrapped, master, coalesce(gone.generation, 0) as destroyed
                        from unnest(?::text[]::uuid[]) as asked (subject)
                            left join keys.subject_key known using (subject)
                            left join platform.destroyed_subject gone using (subject)
                        """).param(texts(subjects)).query(row -> {
            rings.computeIfAbsent(row.getObject("subject", UUID.class), Gathered::new)
                    .add(row);
        });
        var whole = new HashMap<UUID, Keyring>();
        rings.forEach((subject, gathered) -> whole.put(subject, gathered.ring()));
        return whole;
    }

    /**
     * Keys that are not yet there. Each gets a number that no key of anybody ever had: that one was lost cannot be seen, and
     * what it sealed must not be taken for what its successor did.
     *
     * @param further whether one is made for who has one, too
     * @return the generations of those that are made now
     */
    Map<UUID, Integer> insert(Map<UUID, byte[]> fresh, boolean further) {
        var subjects = List.copyOf(fresh.keySet());
        var wrapped = subjects.stream()
                .map(subject -> Base64.getEncoder()
                        .encodeToString(masters.wrap(requireNonNull(fresh.get(subject)), bound(subject))))
                .toArray(String[]::new);
        var generations = new HashMap<UUID, Integer>();
        jdbc.sql("""
                        insert into keys.subject_key (subject, generation, algorithm, wrapped, master)
                        select fresh.subject, nextval('platform.key_number'), :algorithm, decode(fresh.wrapped, 'base64'), :master
                        from unnest(:subjects::text[]::uuid[], :wrapped::text[]) as fresh (subject, wrapped)
                        where :further or not exists (select from keys.subject_key known
                            where known.subject = fresh.subject and known.wrapped is not null)
                        returning subject, generation
                        """)
                .param("algorithm", crypto.algorithm())
                .param("master", masters.wrapping())
                .param("subjects", texts(subjects))
                .param("wrapped", wrapped)
                .param("further", further)
                .query(row -> {
                    generations.put(row.getObject("subject", UUID.class), row.getInt("generation"));
                });
        return generations;
    }

    /**
     * Whichever keys the subject ever had, those too whose rows are lost: that they were erased is known from now on. Done a
     * second time, with no key since, it changes nothing.
     */
    void destroy(UUID subject, Instant at) {
        jdbc.sql("""
                        with gone as (
                            update keys.subject_key set wrapped = null, destroyed_at = coalesce(destroyed_at, :at)
                            where subject = :subject)
                        insert into platform.destroyed_subject as known (subject, generation, at)
                        select :subject, last_value, :at from platform.key_number
                        on conflict (subject) do update
                            set generation = case when exists (select from keys.subject_key still
                                    where still.subject = excluded.subject and still.wrapped is not null)
                                then excluded.generation else known.generation end,
                                at = excluded.at, seq = default
                        """)
                .param("subject", subject)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from keys.search_digest where subject = ?")
                .param(subject)
                .update();
    }

    /** How many times anybody was erased so far. */
    long erasures() {
        return jdbc.sql("select coalesce(max(seq), 0) from platform.destroyed_subject")
                .query(Long.class)
                .single();
    }

    /** Who was erased after so many, by whichever process. */
    Map<UUID, Long> destroyedAfter(long seq) {
        var since = new HashMap<UUID, Long>();
        jdbc.sql("select subject, seq from platform.destroyed_subject where seq > ?")
                .param(seq - LATE)
                .query(row -> {
                    since.put(row.getObject("subject", UUID.class), row.getLong("seq"));
                });
        return since;
    }

    /** Whom a backup of the keys brought back is erased again: the order to do so stands. */
    void destroyAgain() {
        destroyAgainAfter(Long.MIN_VALUE + LATE);
    }

    /**
     * The same of those who were erased after so many: a key that another transaction had made before, and wrote down only
     * after, goes too.
     */
    void destroyAgainAfter(long seq) {
        jdbc.sql("""
                        update keys.subject_key known set wrapped = null, destroyed_at = gone.at
                        from platform.destroyed_subject gone where gone.subject = known.subject
                        and gone.seq > ? and known.generation <= gone.generation and known.wrapped is not null""").param(seq - LATE).update();
    }

    /** Those of these subjects that were erased and did not come again. */
    Set<UUID> destroyed(Collection<UUID> subjects) {
        return Set.copyOf(jdbc.sql("""
                        select subject from platform.destroyed_subject gone where subject = any(?::text[]::uuid[])
                        and not exists (select from keys.subject_key known where known.subject = gone.subject
                            and known.wrapped is not null and known.generation > gone.generation)
                        """).param(texts(subjects)).query(UUID.class).list());
    }

    static byte[] bound(UUID subject) {
        return subject.toString().getBytes(UTF_8);
    }

    static String[] texts(Collection<UUID> subjects) {
        return subjects.stream().map(UUID::toString).toArray(String[]::new);
    }

    /** The keys of one subject while its rows are read. */
    private final class Gathered {

        private final UUID subject;
        private final Map<Integer, Cipher> usable = new HashMap<>();
        private int newest;
        private int destroyed;
        private boolean sound = true;

        Gathered(UUID subject) {
            this.subject = subject;
        }

        void add(ResultSet row) throws SQLException {
            var generation = row.getInt("generation");
            destroyed = row.getInt("destroyed");
            newest = Math.max(newest, generation);
            if (generation > destroyed) {
                use(generation, row.getBytes("wrapped"), row.getInt("master"));
            }
        }

        private void use(int generation, byte[] wrapped, int master) {
            var key = wrapped == null ? null : masters.unwrap(master, wrapped, bound(subject));
            try {
                if (key != null) {
                    usable.put(generation, crypto.cipher(key));
                }
            } catch (CryptoProvider.CannotOpen changed) {
                sound = false;
            }
            sound &= key != null;
        }

        Keyring ring() {
            return new Keyring(usable, newest, destroyed, sound);
        }
    }
}
