package org.hanshu.application.vault;

import static org.springframework.transaction.support.TransactionSynchronizationManager.bindResource;
import static org.springframework.transaction.support.TransactionSynchronizationManager.getResource;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isSynchronizationActive;
import static org.springframework.transaction.support.TransactionSynchronizationManager.registerSynchronization;
import static org.springframework.transaction.support.TransactionSynchronizationManager.unbindResourceIfPossible;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The keys that the present transaction made. Only its commit lets others use them: a key that was rolled back would seal
 * later events for ever.
 */
final class KeysOfTransaction {

    private final RecentKeys recent;

    KeysOfTransaction(RecentKeys recent) {
        this.recent = recent;
    }

    @Nullable
    Keyring get(UUID subject) {
        return getResource(this) instanceof Made made ? made.keys.get(subject) : null;
    }

    void put(UUID subject, Keyring keys) {
        if (isSynchronizationActive()) {
            ofTransaction().keys.put(subject, keys);
        } else {
            recent.put(subject, keys);
        }
    }

    void destroyed(UUID subject) {
        recent.remove(subject);
        if (isSynchronizationActive()) {
            var made = ofTransaction();
            made.keys.remove(subject);
            made.destroyed.add(subject);
        }
    }

    private Made ofTransaction() {
        if (getResource(this) instanceof Made made) {
            return made;
        }
        var made = new Made();
        bindResource(this, made);
        registerSynchronization(made);
        return made;
    }

    private final class Made implements TransactionSynchronization {

        private final Map<UUID, Keyring> keys = new HashMap<>();
        private final Set<UUID> destroyed = new HashSet<>();

        @Override
        public void suspend() {
            unbindResourceIfPossible(KeysOfTransaction.this);
        }

        @Override
        public void resume() {
            bindResource(KeysOfTransaction.this, this);
        }

        @Override
        public void afterCommit() {
            keys.forEach(recent::put);
            destroyed.forEach(recent::remove);
        }

        @Override
        public void afterCompletion(int status) {
            unbindResourceIfPossible(KeysOfTransaction.this);
        }
    }
}
