package org.hanshu.application.erasure;

import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantErased;
import org.hanshu.api.supervisioncase.PartiesEvent.MentionsErased;
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
    private final TextDigests texts;
    private final JdbcClient jdbc;

    DestroyedKeys(Vault vault, TextDigests texts, JdbcClient jdbc) {
        this.vault = vault;
        this.texts = texts;
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ClaimantErased event) {
        event.people().forEach(vault::destroy);
        destroy(event.texts());
        jdbc.sql("delete from platform.repeat_mark where case_id = ?")
                .param(event.caseId().value())
                .update();
    }

    @EventHandler
    void on(MentionsErased event) {
        destroy(event.texts());
    }

    private void destroy(List<UUID> erased) {
        erased.forEach(vault::destroy);
        erased.forEach(texts::forget);
    }
}
