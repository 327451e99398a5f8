package org.hanshu.application.vault;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The master keys that this process was given, by generation: the first of them wraps, each unwraps what it wrapped. A
 * proof in the database tells a wrong one before it is used.
 */
final class MasterKeys {

    private final NavigableMap<Integer, MasterKey> byGeneration = new TreeMap<>();
    private final int wrapping;

    /** @param given the one that wraps first; one that the database does not know comes in with one that it knows */
    MasterKeys(JdbcClient jdbc, List<MasterKey> given) {
        var proofs = new MasterProofs(jdbc);
        given.forEach(key -> proofs.generationOf(key).ifPresent(n -> byGeneration.put(n, key)));
        if (byGeneration.isEmpty()) {
            throw new WrongMasterKey("The database's keys were not wrapped by the master key at "
                    + given.stream().map(key -> key.file().toString()).collect(Collectors.joining(" or ")));
        }
        given.stream()
                .filter(key -> !byGeneration.containsValue(key))
                .forEach(fresh -> byGeneration.put(proofs.next(fresh), fresh));
        var first = given.getFirst();
        wrapping = byGeneration.entrySet().stream()
                .filter(each -> each.getValue().equals(first))
                .mapToInt(each -> each.getKey())
                .max()
                .orElseThrow();
    }

    /** The generation of what is wrapped from now on. */
    int wrapping() {
        return wrapping;
    }

    /** Whether what is wrapped from now on has the newest key that this process has. */
    boolean wrapsNewest() {
        return wrapping == byGeneration.lastKey();
    }

    byte[] wrap(byte[] key, byte[] bound) {
        return requireNonNull(byGeneration.get(wrapping)).wrap(key, bound);
    }

    /** The key inside; nothing where it is not what was wrapped, or this process has not that master key. */
    byte @Nullable [] unwrap(int generation, byte[] wrapped, byte[] bound) {
        var master = byGeneration.get(generation);
        try {
            return master == null ? null : master.unwrap(wrapped, bound);
        } catch (CryptoProvider.CannotOpen changed) {
            return null;
        }
    }
}
