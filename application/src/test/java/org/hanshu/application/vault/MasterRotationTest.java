package org.hanshu.application.vault;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Personal.Kind;
import org.hanshu.application.web.problem.Rejected;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** One master key takes the place of another, in a database of its own, with keys enough for several steps. */
@RunningHanshu
@DisplayName("A master key that is replaced")
class MasterRotationTest {

    private static final int KEYS = 3 * Rewrapping.AT_ONCE - 7;

    @Autowired
    private DataSource shared;

    @TempDir
    private Path folder;

    private final CryptoProvider crypto = new TinkCrypto();
    private final String name = "keys_" + UUID.randomUUID().toString().replace('-', '_');
    private DriverManagerDataSource own;
    private JdbcClient jdbc;
    private MasterKey former;
    private MasterKey fresh;
    private List<Personal.Sealed<String>> sealed;

    @BeforeEach
    void fill() throws SQLException {
        JdbcClient.create(shared).sql("create database " + name).update();
        var pool = shared.unwrap(HikariDataSource.class);
        own = new DriverManagerDataSource(
                pool.getJdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"),
                pool.getUsername(),
                pool.getPassword());
        try (var connection = own.getConnection()) {
            for (var script : List.of("V2__keys", "V3__platform", "V250__master_keys", "V253__key_numbers")) {
                ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/" + script + ".sql"));
            }
        }
        jdbc = JdbcClient.create(own);
        former = MasterKey.in(folder.resolve("former.key"), crypto, false);
        fresh = MasterKey.in(folder.resolve("fresh.key"), crypto, false);
        var masters = new MasterKeys(jdbc, List.of(former));
        own(masters);
        var vault = vault(masters);
        var names = IntStream.range(0, KEYS)
                .mapToObj(n -> new Personal.Open<>(UUID.randomUUID(), Kind.TEXT, "text " + n))
                .toList();
        vault.prepare(new Several(names));
        sealed = names.stream().map(vault::seal).toList();
    }

    /** The engine's own keys, which are made where there are none. */
    private List<byte[]> own(MasterKeys masters) {
        return Stream.of(HouseKey.DIGESTS, HouseKey.SECRETS)
                .map(each -> new HouseKey(jdbc, masters, each).get(crypto::newKey))
                .toList();
    }

    /** What one process is about to write. */
    private record Several(List<Personal.Open<String>> all) {}

    @AfterEach
    void drop() {
        JdbcClient.create(shared).sql("drop database " + name + " with (force)").update();
    }

    @Test
    void isNotTakenForAnother() {
        assertThatThrownBy(() -> new MasterKeys(jdbc, List.of(fresh)))
                .isInstanceOf(WrongMasterKey.class)
                .hasMessageContaining("fresh.key");
        assertThat(wrappedBy(2)).isZero();
        assertThat(new MasterKeys(jdbc, List.of(former)).wrapping()).isOne();
    }

    @Test
    @DisplayName("is known for the right one in a database from before there were proofs")
    void isKnownWithoutProof() {
        jdbc.sql("delete from keys.master_key").update();

        assertThatThrownBy(() -> new MasterKeys(jdbc, List.of(fresh))).isInstanceOf(WrongMasterKey.class);
        assertThat(new MasterKeys(jdbc, List.of(former)).wrapping()).isOne();
    }

    @Test
    void hasBothReadWhileItIsReplaced() {
        var masters = new MasterKeys(jdbc, List.of(fresh, former));
        var vault = vault(masters);
        var after = vault.seal(new Personal.Open<>(UUID.randomUUID(), Kind.TEXT, "new"));

        assertThat(wrappedBy(2)).isOne();
        assertThat(opened(vault)).isEqualTo(KEYS);
        // The other order, as in a process that was told of the new key and does not wrap with it yet.
        var other = new MasterKeys(jdbc, List.of(former, fresh));
        assertThat(vault(other).open(List.of(after))).containsValue("new");
        assertThatThrownBy(() -> room(other).rotate("admin", "1号")).isInstanceOf(Rejected.class);
    }

    @Test
    @DisplayName("goes on where it was stopped, and needs the former one no more")
    void goesOnAfterAStop() {
        var before = own(new MasterKeys(jdbc, List.of(former)));
        var masters = new MasterKeys(jdbc, List.of(fresh, former));
        rotations().ofMaster(2, "admin", "密〔2026〕1号");
        var begun = requireNonNull(rotations().goingOn(2));
        var first = rewrapping(masters).after(Rewrapping.Step.FIRST).orElseThrow();
        rotations().rewrapped(begun, first.rewrapped());
        assertThat(wrappedBy(2)).isEqualTo(Rewrapping.AT_ONCE);
        assertThat(opened(vault(new MasterKeys(jdbc, List.of(former, fresh))))).isEqualTo(KEYS);

        room(new MasterKeys(jdbc, List.of(fresh, former))).resume();

        await().until(() -> rotations().last().getFirst().endedAt() != null);
        var told = rotations().last().getFirst();
        assertThat(told.rewrapped()).isEqualTo(KEYS);
        assertThat(told.order()).isEqualTo("密〔2026〕1号");
        assertThat(wrappedBy(1)).isZero();
        var alone = new MasterKeys(jdbc, List.of(fresh));
        assertThat(own(alone)).containsExactlyElementsOf(before);
        assertThat(opened(vault(alone))).isEqualTo(KEYS);
        assertThat(opened(vault(new MasterKeys(jdbc, List.of(former))))).isZero();
    }

    @Test
    @DisplayName("is replaced by two processes at once, and leaves the erased erased")
    void isReplacedByTwo() throws Exception {
        var gone = sealed.getFirst();
        vault(new MasterKeys(jdbc, List.of(former))).destroy(gone.subject());
        try (var both = Executors.newFixedThreadPool(2)) {
            var masters = new MasterKeys(jdbc, List.of(fresh, former));
            var one = both.submit(() -> room(masters).rotate("admin", "1号"));
            var other = both.submit(() -> room(masters).rotate("admin", "1号"));
            one.get();
            other.get();
        }
        await().until(() -> wrappedBy(1) == 0 && rotations().last().stream().allMatch(each -> each.endedAt() != null));

        assertThat(rotations().last()).hasSizeBetween(1, 2);
        var vault = vault(new MasterKeys(jdbc, List.of(fresh)));
        assertThat(opened(vault)).isEqualTo(KEYS - 1);
        assertThat(vault.look(List.of(gone))).isEqualTo(Map.of(gone, new Content.Erased()));
    }

    @Test
    @DisplayName("is one thing, a subject's another: that is replaced only together with the record of who ordered it")
    void isReplacedOnTheRecordOnly() {
        var room = room(new MasterKeys(jdbc, List.of(former)));
        var subject = sealed.getFirst().subject();

        assertThatThrownBy(() -> room.renew(subject, "admin", "no text \0 at all"))
                .isInstanceOf(DataAccessException.class);
        assertThat(keysOf(subject)).isOne();
        assertThat(rotations().last()).isEmpty();

        room.renew(subject, "admin", "密〔2026〕2号");
        assertThat(keysOf(subject)).isEqualTo(2);
        assertThat(rotations().last()).hasSize(1);
    }

    private int keysOf(UUID subject) {
        return jdbc.sql("select count(*) from keys.subject_key where subject = ?")
                .param(subject)
                .query(Integer.class)
                .single();
    }

    private long opened(Vault vault) {
        return vault.open(List.copyOf(sealed)).size();
    }

    private int wrappedBy(int master) {
        return jdbc.sql("select count(*) from keys.subject_key where master = ? and wrapped is not null")
                .param(master)
                .query(Integer.class)
                .single();
    }

    private Vault vault(MasterKeys masters) {
        return new Vault(
                new SubjectKeys(new KeyTable(jdbc, crypto, masters), crypto, Clock.systemUTC()),
                new SearchDigests(jdbc, (purpose, parts) -> purpose + List.of(parts)),
                new AccessLog(jdbc, Clock.systemUTC()),
                new KeyAlarm(new SimpleMeterRegistry()));
    }

    private KeyRotations rotations() {
        return new KeyRotations(jdbc, Clock.systemUTC());
    }

    private Rewrapping rewrapping(MasterKeys masters) {
        return new Rewrapping(jdbc, masters, transaction());
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(new DataSourceTransactionManager(own));
    }

    private KeyRoom room(MasterKeys masters) {
        return new KeyRoom(jdbc, masters, rewrapping(masters), rotations(), vault(masters), transaction());
    }
}
