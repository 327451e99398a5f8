package org.hanshu.application.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Personal.Kind;
import org.hanshu.api.shared.Role;
import org.hanshu.application.axon.Engine;
import org.hanshu.application.sample.SampleCommand.Begin;
import org.hanshu.application.sample.SampleCommand.Tell;
import org.hanshu.application.sample.SampleEvent.Told;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RunningHanshu
class PersonalTest {

    private static final Caller OFFICER =
            new Caller("officer.gz", new OrganisationId("gz-union"), Set.of(), "4401", Role.OFFICER, null);

    @Autowired
    private Engine engine;

    @Autowired
    private EventStore events;

    @Autowired
    private Serializer serializer;

    @Autowired
    private Vault vault;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private CryptoProvider crypto;

    @Autowired
    private KeyTable table;

    @Autowired
    private PlatformTransactionManager transactions;

    private final UUID zhou = UUID.randomUUID();
    private final String id = Engine.newId();

    @Test
    void isSealedInTheStoreAndStaysSealedWhenRead() {
        var name = tellName("周华涛");

        assertThat(stored()).contains(zhou.toString()).doesNotContain("周华涛");
        assertThat(name).isInstanceOf(Personal.Sealed.class);
        assertThat(vault.reveal(name, OFFICER, "test")).contains("周华涛");
    }

    @Test
    void joinsItsKeyToTheTransactionOfTheEvent() {
        tellName("周华涛");

        assertThat(jdbc.sql("select xmin::text from keys.subject_key where subject = ?")
                        .param(zhou)
                        .query(String.class)
                        .single())
                .isEqualTo(jdbc.sql("select xmin::text from events.domain_event"
                                + " where aggregateIdentifier = ? and payloadType = 'sample.told'")
                        .param(id)
                        .query(String.class)
                        .single());
    }

    @Test
    void isWrittenUnchangedOnceItIsSealed() {
        var name = tellName("周华涛");
        var once = serializer.serialize(new Told(id, name), String.class).getData();

        assertThat(once).isEqualTo(stored());
    }

    @Test
    void outlivesATransactionThatWasRolledBack() {
        var transaction = new TransactionTemplate(transactions);
        transaction.executeWithoutResult(status -> {
            vault.seal(open("first try"));
            status.setRollbackOnly();
        });
        Personal<String> sealed = transaction.execute(status -> vault.seal(open("李艳")));

        assertThat(anotherVault().reveal(sealed, OFFICER, "test")).contains("李艳");
    }

    @Test
    void isErasedWithItsKeyAndSealedAnewForWhoComesAgain() {
        var before = tellName("周华涛");
        vault.destroy(zhou);

        assertThat(vault.reveal(before, OFFICER, "test")).isEmpty();
        assertThat(anotherVault().reveal(before, OFFICER, "test")).isEmpty();

        Personal<String> again = vault.seal(open("周华涛"));
        assertThat(vault.reveal(again, OFFICER, "test")).contains("周华涛");
        assertThat(vault.reveal(before, OFFICER, "test")).isEmpty();
    }

    @Test
    void opensManyAtOnce() {
        var many = IntStream.range(0, 200)
                .<Personal<String>>mapToObj(
                        n -> vault.seal(new Personal.Open<>(UUID.randomUUID(), Kind.TEXT, "text " + n)))
                .toList();

        assertThat(anotherVault().revealAll(many, OFFICER, "list")).hasSize(200).containsEntry(many.get(7), "text 7");
    }

    private Personal<String> tellName(String name) {
        engine.send(new Begin(id));
        engine.send(new Tell(id, open(name)));
        return events.readEvents(id)
                .asStream()
                .map(event -> event.getPayload())
                .filter(Told.class::isInstance)
                .map(Told.class::cast)
                .findFirst()
                .orElseThrow()
                .name();
    }

    private Personal.Open<String> open(String name) {
        return new Personal.Open<>(zhou, Kind.NAME, name);
    }

    private String stored() {
        return jdbc.sql("select convert_from(payload, 'UTF8') from events.domain_event"
                        + " where aggregateIdentifier = ? and payloadType = 'sample.told'")
                .param(id)
                .query(String.class)
                .single();
    }

    /** As after a restart: without any key in memory. */
    private Vault anotherVault() {
        return new Vault(
                new SubjectKeys(table, crypto, clock),
                new SearchDigests(jdbc, (purpose, parts) -> purpose + List.of(parts)),
                new AccessLog(jdbc, clock),
                new KeyAlarm(new SimpleMeterRegistry()));
    }
}
