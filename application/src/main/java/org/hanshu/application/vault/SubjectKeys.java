package org.hanshu.application.vault;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The keys of all data subjects, those used lately at hand. */
final class SubjectKeys {

    private final KeyTable table;
    private final CryptoProvider crypto;
    private final Clock clock;
    private final RecentKeys recent = new RecentKeys();
    private final KeysOfTransaction made = new KeysOfTransaction(recent);
    private final ErasedElsewhere elsewhere;

    SubjectKeys(KeyTable table, CryptoProvider crypto, Clock clock) {
        this.table = table;
        this.crypto = crypto;
        this.clock = clock;
        this.elsewhere = new ErasedElsewhere(table, recent);
    }

    /** The subject's key; where there is none that can be used it is made, in the transaction that is under way. */
    SubjectKey toSeal(UUID subject) {
        elsewhere.letGo();
        var known = atHand(subject);
        var key = known == null ? null : known.toSeal();
        return key == null ? requireNonNull(make(Set.of(subject)).get(subject)) : key;
    }

    /** Fetches or makes the keys of all of these together, so that sealing for each finds its own at hand. */
    void prepare(Collection<UUID> subjects) {
        var missing =
                subjects.stream().filter(subject -> atHand(subject) == null).collect(Collectors.toSet());
        if (missing.size() > 1) {
            make(missing);
        }
    }

    private @Nullable Keyring atHand(UUID subject) {
        var madeHere = made.get(subject);
        return madeHere == null ? recent.get(subject) : madeHere;
    }

    /**
     * The keys of each of these subjects.
     *
     * @param needed the generations that are asked for; one that is not at hand may have been made by another process
     */
    Map<UUID, Keyring> of(Map<UUID, Set<Integer>> needed) {
        elsewhere.letGo();
        var rings = new HashMap<UUID, Keyring>();
        var unknown = new HashSet<UUID>();
        needed.forEach((subject, generations) -> {
            var known = atHand(subject);
            if (known == null || !generations.stream().allMatch(known::knows)) {
                unknown.add(subject);
            } else {
                rings.put(subject, known);
            }
        });
        if (!unknown.isEmpty()) {
            rings.putAll(load(unknown));
        }
        return rings;
    }

    /** Erases the subject: whatever was sealed for it can never be opened again. */
    void destroy(UUID subject) {
        table.destroy(subject, clock.instant());
        made.destroyed(subject);
    }

    /** A further key for what comes from now on; who was erased, or has none, gets none. */
    boolean renew(UUID subject) {
        var before = table.load(Set.of(subject)).get(subject);
        if (before == null || before.newest() == 0 || before.hasDestroyed(before.newest())) {
            return false;
        }
        insert(Set.of(subject), true);
        return true;
    }

    /** Those of these subjects that had a key and have none any more. */
    Set<UUID> destroyed(Collection<UUID> subjects) {
        var unknown =
                subjects.stream().filter(Predicate.not(this::hasKeyAtHand)).toList();
        return unknown.isEmpty() ? Set.of() : table.destroyed(unknown);
    }

    private boolean hasKeyAtHand(UUID subject) {
        var ring = atHand(subject);
        return ring != null && ring.toSeal() != null;
    }

    /** What cannot be used is looked up again each time: the key may have been put back. */
    private Map<UUID, Keyring> load(Set<UUID> subjects) {
        var rings = table.load(subjects);
        rings.forEach((subject, ring) -> {
            if (ring.sound() && !ring.usable().isEmpty()) {
                recent.put(subject, ring);
            }
        });
        return rings;
    }

    private Map<UUID, SubjectKey> make(Set<UUID> subjects) {
        var keys = insert(subjects, false);
        if (keys.size() < subjects.size()) {
            var others = new HashSet<>(subjects);
            others.removeAll(keys.keySet());
            keys.putAll(theirs(others));
        }
        return keys;
    }

    /** The keys of subjects that had one already, or for whom somebody else made it just now. */
    private Map<UUID, SubjectKey> theirs(Set<UUID> subjects) {
        var keys = new HashMap<UUID, SubjectKey>();
        load(subjects).forEach((subject, ring) -> {
            var key = ring.toSeal();
            if (key != null) {
                keys.put(subject, key);
            }
        });
        var unusable = new HashSet<>(subjects);
        unusable.removeAll(keys.keySet());
        if (!unusable.isEmpty()) { // Destroyed between the two statements, or there and wrong.
            keys.putAll(insert(unusable, true));
        }
        return keys;
    }

    private Map<UUID, SubjectKey> insert(Set<UUID> subjects, boolean further) {
        var fresh = subjects.stream().collect(Collectors.toMap(subject -> subject, subject -> crypto.newKey()));
        var keys = new HashMap<UUID, SubjectKey>();
        table.insert(fresh, further)
                .forEach((subject, generation) -> keys.put(
                        subject, new SubjectKey(generation, crypto.cipher(requireNonNull(fresh.get(subject))))));
        if (further) { // Beside it stand those from before; a first one is all that its subject can use.
            table.load(subjects).forEach(made::put);
        } else {
            keys.forEach((subject, key) -> made.put(subject, Keyring.of(key)));
        }
        return keys;
    }
}
