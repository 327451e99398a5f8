package org.hanshu.application.vault;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hanshu.application.web.problem.Problem;
import org.hanshu.application.web.problem.Rejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where keys are replaced: all keys are wrapped by the newest master key, behind the request that asks for it, and whatever
 * was stopped on its way goes on with the next start.
 */
class KeyRoom implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRoom.class);

    private final JdbcClient jdbc;
    private final MasterKeys masters;
    private final Rewrapping rewrapping;
    private final KeyRotations rotations;
    private final Vault vault;
    private final TransactionTemplate transaction;
    private final AtomicBoolean atWork = new AtomicBoolean();
    private volatile boolean stopped;

    KeyRoom(
            JdbcClient jdbc,
            MasterKeys masters,
            Rewrapping rewrapping,
            KeyRotations rotations,
            Vault vault,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.masters = masters;
        this.rewrapping = rewrapping;
        this.rotations = rotations;
        this.vault = vault;
        this.transaction = transaction;
    }

    /**
     * A master key of this house.
     *
     * @param keys how many keys it wraps
     * @param wraps whether this process wraps new ones with it
     */
    record Master(int generation, long keys, boolean wraps) {}

    List<Master> masters() {
        return jdbc.sql("""
                        select master.generation, count(wrapped) as keys from keys.master_key master
                            left join keys.subject_key known on known.master = master.generation
                        group by master.generation order by master.generation
                        """)
                .query((row, n) -> new Master(
                        row.getInt("generation"), row.getLong("keys"), row.getInt("generation") == masters.wrapping()))
                .list();
    }

    List<KeyRotation> rotations() {
        return rotations.last();
    }

    /** Begins to wrap all keys with the newest master key; one that is under way is joined. */
    void rotate(String actor, String order) {
        if (!masters.wrapsNewest()) {
            throw new Rejected(Problem.of(409, "keys.newest-does-not-wrap"));
        }
        rotations.ofMaster(masters.wrapping(), actor, order);
        Thread.ofVirtual().name("rewrapping").start(this::goOn);
    }

    /** The further key and the record of who ordered it are there together, or neither is. */
    void renew(UUID subject, String actor, String order) {
        transaction.executeWithoutResult(status -> {
            if (!vault.renew(subject)) {
                throw new Rejected(Problem.of(409, "keys.nothing-to-renew"));
            }
            rotations.ofSubject(subject, actor, order);
        });
    }

    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        if (rotations.goingOn(masters.wrapping()) != null) {
            Thread.ofVirtual().name("rewrapping").start(this::goOn);
        }
    }

    @Override
    public void destroy() {
        stopped = true;
    }

    private void goOn() {
        if (!atWork.compareAndSet(false, true)) {
            return;
        }
        try {
            var rotation = rotations.goingOn(masters.wrapping());
            if (rotation != null) {
                rewrapping.houseKeys();
                wrapAll(rotation);
            }
        } catch (RuntimeException e) {
            LOG.warn("The keys could not all be wrapped anew; the next start, or asking again, goes on", e);
        } finally {
            atWork.set(false);
        }
    }

    /** Looked through until nothing more is done: a process that does not wrap with this key yet may have added some. */
    private void wrapAll(long rotation) {
        int done;
        do {
            done = 0;
            for (var step = Optional.of(Rewrapping.Step.FIRST); step.isPresent(); step = rewrapping.after(step.get())) {
                if (stopped) {
                    return;
                }
                rotations.rewrapped(rotation, step.get().rewrapped());
                done += step.get().rewrapped();
            }
        } while (done > 0);
        rotations.ended(rotation);
    }
}
