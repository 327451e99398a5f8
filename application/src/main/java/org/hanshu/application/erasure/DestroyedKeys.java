package org.hanshu.application.erasure;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantErased;
import org.hanshu.application.axon.WithTheEvent;
import org.hanshu.application.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Destroys the keys of who was erased, in the transaction of the event that tells it: either both are there or neither.
 * So it handles an event when it happens and never again: somebody who comes anew after it has new keys.
 */
@Component
@ProcessingGroup(WithTheEvent.GROUP)
class DestroyedKeys {

    private final Vault vault;
    private final JdbcClient jdbc;

    DestroyedKeys(Vault vault, JdbcClient jdbc) {
        this.vault = vault;
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ClaimantErased event) {
        Stream.of(event.people(), event.texts()).flatMap(List<UUID>::stream).forEach(vault::destroy);
        jdbc.sql("delete from platform.repeat_mark where case_id = ?")
                .param(event.caseId().value())
                .update();
    }
}
