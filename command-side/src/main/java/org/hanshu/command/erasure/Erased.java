package org.hanshu.command.erasure;

import java.util.List;
import java.util.UUID;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.MadeBeside;

/**
 * What was erased.
 *
 * @param cases every case in which the person claimed
 * @param texts how many texts were erased with the person
 */
record Erased(UUID id, long version, List<UUID> cases, int texts) implements MadeBeside {

    static Erased of(Changed changed, List<UUID> cases, int texts) {
        return new Erased(changed.id(), changed.version(), cases, texts);
    }

    @Override
    public UUID madeIn() {
        return id;
    }
}
