package org.hanshu.application.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Personal.Kind;
import org.hanshu.api.shared.Role;
import org.hanshu.query.shared.Disclosure.Reader;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys that are gone or wrong: what they sealed is said to be sealed, and nothing else suffers. */
@RunningHanshu
@DisplayName("A key that is lost or wrong")
@ExtendWith(OutputCaptureExtension.class)
class LostKeysTest {

    private static final Caller OFFICER =
            new Caller("officer.gz", new OrganisationId("gz-union"), Set.of(), "4401", Role.OFFICER, null);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CryptoProvider crypto;

    @Autowired
    private KeyTable table;

    @Autowired
    private Clock clock;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final KeyAlarm alarm = new KeyAlarm(meters);
    private final UUID zhou = UUID.randomUUID();

    @Test
    void leavesItSealedWhereTheRowIsMissing() {
        var name = afresh().seal(open("周华涛"));
        change("delete from keys.subject_key where subject = ?");

        assertThat(shown(name)).isEqualTo("已密封");
    }

    @Test
    @DisplayName("is told from one that was destroyed, though both rows are missing")
    void isNotErased() {
        var vault = afresh();
        var name = vault.seal(open("周华涛"));
        vault.destroy(zhou);
        change("delete from keys.subject_key where subject = ?");

        assertThat(shown(name)).isEqualTo("已删除");
        assertThat(afresh().destroyed(Set.of(zhou))).containsExactly(zhou);
        assertThat(alarmed()).isZero();
    }

    @Test
    void leavesItSealedWhereTheKeyWasChanged() {
        var name = afresh().seal(open("周华涛"));
        change(
                "update keys.subject_key set wrapped = set_byte(wrapped, 20, get_byte(wrapped, 20) # 1) where subject = ?");

        assertThat(shown(name)).isEqualTo("已密封");
        assertThat(afresh().locksAny(List.of(name))).isTrue();
    }

    @Test
    void leavesItSealedWhereTheMasterKeyIsNotHere() {
        var name = afresh().seal(open("周华涛"));
        change("update keys.subject_key set master = 77 where subject = ?");

        assertThat(shown(name)).isEqualTo("已密封");
    }

    @Test
    void doesNotHinderWhatComes() {
        var before = afresh().seal(open("周华涛"));
        change("update keys.subject_key set master = 77 where subject = ?");

        var after = afresh().seal(open("周华涛"));

        assertThat(shown(after)).isEqualTo("周华涛");
        assertThat(shown(before)).isEqualTo("已密封");
        change("update keys.subject_key set master = 1 where subject = ?");
        assertThat(shown(before)).isEqualTo("周华涛");
        assertThat(shown(after)).isEqualTo("周华涛");
    }

    @Test
    @DisplayName("is not replaced under its own number: put back, it stands beside its successor")
    void isNeverTakenForItsSuccessor() {
        var before = afresh().seal(open("周华涛"));
        var lost = wrapped(before);
        change("delete from keys.subject_key where subject = ?");

        var after = afresh().seal(open("周华涛"));

        assertThat(Box.generation(after)).isNotEqualTo(Box.generation(before));
        assertThat(shown(before)).isEqualTo("已密封");
        assertThat(shown(after)).isEqualTo("周华涛");
        putBack(before, lost);
        assertThat(shown(before)).isEqualTo("周华涛");
        assertThat(shown(after)).isEqualTo("周华涛");
    }

    @Test
    @DisplayName("is destroyed with the others of whoever is erased, though it is the newest and comes back")
    void isDestroyedThoughNobodySeesIt() {
        var vault = afresh();
        var before = vault.seal(open("周华涛"));
        vault.renew(zhou);
        var after = vault.seal(open("周华涛"));
        var lost = wrapped(after);
        jdbc.sql("delete from keys.subject_key where subject = ? and generation = ?")
                .params(zhou, Box.generation(after))
                .update();

        afresh().destroy(zhou);

        assertThat(shown(before)).isEqualTo("已删除");
        assertThat(shown(after)).isEqualTo("已删除");
        putBack(after, lost);
        assertThat(shown(after)).isEqualTo("已删除");
        assertThat(shown(afresh().seal(open("周华涛")))).isEqualTo("周华涛");
    }

    @Test
    @DisplayName("made by two processes at once serves both, whatever each has at hand")
    void isFoundWhoeverMadeIt() {
        var one = afresh();
        var other = afresh();
        var first = one.seal(open("周华涛"));
        other.renew(zhou);
        var second = other.seal(open("周华涛"));
        var third = one.seal(open("周华涛"));

        assertThat(one.open(List.of(first, second, third))).hasSize(3);
        assertThat(other.open(List.of(third, second, first))).hasSize(3);
        assertThat(alarmed()).isZero();
    }

    @Test
    @DisplayName(
            "keeps its alarm up though another key of the same subject opens, until it is back or its subject erased")
    void isWantedThoughAnotherOpens() {
        var vault = afresh();
        var before = vault.seal(open("周华涛"));
        var lost = wrapped(before);
        change("delete from keys.subject_key where subject = ?");
        var after = afresh().seal(open("周华涛"));

        shown(before);
        shown(after);
        assertThat(alarmed()).isOne();
        putBack(before, lost);
        shown(before);
        assertThat(alarmed()).isZero();

        change("update keys.subject_key set master = 77 where subject = ?");
        shown(before);
        shown(after);
        assertThat(alarmed()).isEqualTo(2);
        afresh().destroy(zhou);
        assertThat(alarmed()).isZero();
    }

    @Test
    @DisplayName("raises one alarm, which ends when the key is back")
    void raisesAnAlarm(CapturedOutput output) {
        var name = afresh().seal(open("周华涛"));
        change("update keys.subject_key set master = 77 where subject = ?");

        shown(name);
        shown(name);

        assertThat(alarmed()).isOne();
        assertThat(alarm.health().getStatus()).isEqualTo(KeyAlarm.ALARM);
        assertThat(output.getOut().split("personal data stays sealed", -1)).hasSize(2);
        assertThat(output.getOut()).doesNotContain("周华涛").doesNotContain(zhou.toString());
        change("update keys.subject_key set master = 1 where subject = ?");
        shown(name);
        assertThat(alarmed()).isZero();
        assertThat(alarm.health().getStatus().getCode()).isEqualTo("UP");
    }

    @Test
    @DisplayName("of somebody erased stays away when a backup of the keys brings it back")
    void staysErased() {
        var vault = afresh();
        var name = vault.seal(open("周华涛"));
        var kept = jdbc.sql("select wrapped from keys.subject_key where subject = ?")
                .param(zhou)
                .query(byte[].class)
                .single();
        vault.destroy(zhou);
        jdbc.sql("update keys.subject_key set wrapped = ?, destroyed_at = null where subject = ?")
                .params(kept, zhou)
                .update();

        assertThat(shown(name)).isEqualTo("已删除");
        table.destroyAgain();
        assertThat(jdbc.sql("select count(*) from keys.subject_key where subject = ? and wrapped is not null")
                        .param(zhou)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName(
            "of somebody erased that was made before and written down after is destroyed, though nobody starts anew")
    void isDestroyedThoughWrittenDownAfter() {
        var vault = afresh();
        var name = vault.seal(open("周华涛"));
        var late = wrapped(name);
        vault.destroy(zhou);
        change("delete from keys.subject_key where subject = ?");
        putBack(name, late);

        await().atMost(Duration.ofSeconds(20)).until(() -> {
            vault.open(List.of(name));
            return jdbc.sql("select wrapped is null from keys.subject_key where subject = ?")
                    .param(zhou)
                    .query(Boolean.class)
                    .single();
        });
    }

    @Test
    @DisplayName("that another process destroyed is let go of at once, though it was used just now")
    void isLetGoOf() {
        var vault = afresh();
        var name = vault.seal(open("周华涛"));
        assertThat(vault.open(List.of(name))).hasSize(1);

        afresh().destroy(zhou);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> vault.open(List.of(name)).isEmpty());
    }

    @Test
    void isReplacedByAFurtherOneForWhatComes() {
        var vault = afresh();
        var before = vault.seal(open("周华涛"));

        assertThat(vault.renew(zhou)).isTrue();
        var after = vault.seal(open("周华涛"));

        assertThat(Box.generation(after)).isGreaterThan(Box.generation(before));
        assertThat(shown(before)).isEqualTo("周华涛");
        assertThat(shown(after)).isEqualTo("周华涛");
        vault.destroy(zhou);
        assertThat(vault.renew(zhou)).isFalse();
        assertThat(shown(before)).isEqualTo("已删除");
        assertThat(shown(after)).isEqualTo("已删除");
    }

    private void change(String sql) {
        jdbc.sql(sql).param(zhou).update();
    }

    private byte[] wrapped(Personal.Sealed<?> one) {
        return jdbc.sql("select wrapped from keys.subject_key where subject = ? and generation = ?")
                .params(zhou, Box.generation(one))
                .query(byte[].class)
                .single();
    }

    /** As a backup of the keys does. */
    private void putBack(Personal.Sealed<?> one, byte[] wrapped) {
        jdbc.sql("insert into keys.subject_key (subject, generation, algorithm, wrapped) values (?, ?, ?, ?)")
                .params(zhou, Box.generation(one), crypto.algorithm(), wrapped)
                .update();
    }

    private double alarmed() {
        return meters.get("hanshu.vault.sealed").gauge().value();
    }

    private Personal.Open<String> open(String name) {
        return new Personal.Open<>(zhou, Kind.NAME, name);
    }

    /** As another process shows it, which has no key in memory. */
    private String shown(Personal<String> one) {
        return new VaultDisclosure(afresh()).shown(one, new Reader(OFFICER, true, "test", Locale.CHINESE));
    }

    private Vault afresh() {
        return new Vault(
                new SubjectKeys(table, crypto, clock),
                new SearchDigests(jdbc, (purpose, parts) -> purpose + List.of(parts)),
                new AccessLog(jdbc, clock),
                alarm);
    }
}
