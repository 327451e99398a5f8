package org.hanshu.application.vault;

import java.util.Map;
import org.hanshu.application.vault.CryptoProvider.Cipher;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one data subject.
 *
 * @param usable by generation
 * @param newest the last generation that is known, 0 for none; numbers are given once, whoever's key it is
 * @param destroyed all generations up to this one were destroyed on somebody's order
 * @param sound whether every key that was not destroyed can be used
 */
record Keyring(Map<Integer, Cipher> usable, int newest, int destroyed, boolean sound) {

    Keyring {
        usable = Map.copyOf(usable);
    }

    static Keyring of(SubjectKey first) {
        return new Keyring(Map.of(first.generation(), first.cipher()), first.generation(), 0, true);
    }

    /** The newest key, which seals; nothing where it was destroyed or cannot be used. */
    @Nullable
    SubjectKey toSeal() {
        var cipher = usable.get(newest);
        return cipher == null ? null : new SubjectKey(newest, cipher);
    }

    boolean hasDestroyed(int generation) {
        return generation <= destroyed;
    }

    /** Whether it can tell what became of that generation; one made by another process may not be known here. */
    boolean knows(int generation) {
        return usable.containsKey(generation) || hasDestroyed(generation);
    }
}
