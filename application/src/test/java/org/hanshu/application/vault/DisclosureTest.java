package org.hanshu.application.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Personal.Kind;
import org.hanshu.api.shared.Role;
import org.hanshu.application.axon.Engine;
import org.hanshu.query.shared.Disclosure;
import org.hanshu.query.shared.Disclosure.Reader;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningHanshu
class DisclosureTest {

    @Autowired
    private Engine engine;

    @Autowired
    private Vault vault;

    @Autowired
    private Disclosure disclosure;

    @Autowired
    private JdbcClient jdbc;

    private final UUID zhou = UUID.randomUUID();

    @Test
    void masksUnlessTheReaderMaySeeItWhole() {
        var name = sealed(Kind.NAME, "欧阳震华");

        assertThat(disclosure.shown(name, masked(Role.OFFICER))).isEqualTo("欧阳**");
        assertThat(readings()).isZero();
        assertThat(disclosure.shown(name, whole(Locale.CHINESE))).isEqualTo("欧阳震华");
        assertThat(readings()).isEqualTo(1);
    }

    @Test
    void showsAPartnerLessThanAnOfficer() {
        var number = sealed(Kind.IDENTITY_NUMBER, "440106190805205018");

        assertThat(disclosure.shown(number, masked(Role.PARTNER))).isEqualTo("440*************18");
        assertThat(disclosure.shown(number, masked(Role.OFFICER))).isEqualTo("440106********5018");
    }

    @Test
    void showsAnAuditorNoFreeTextThatMayNameSomebody() {
        var note = sealed(Kind.TEXT, "赵六称老板欠薪，电话19900000001");

        assertThat(disclosure.shown(note, masked(Role.AUDITOR))).isEqualTo("（个人文字，不予显示）");
        assertThat(disclosure.shown(note, masked(Role.CLERK))).isEqualTo("赵六称老板欠薪，电话199****0001");
    }

    @Test
    void recordsWhoReadAndWhy() {
        disclosure.shown(sealed(Kind.NAME, "周华涛"), whole(Locale.CHINESE));

        assertThat(jdbc.sql(
                                "select actor, role, organisation, kind, purpose from platform.access_log where subject = ?")
                        .param(zhou)
                        .query()
                        .singleRow())
                .containsEntry("actor", "somebody")
                .containsEntry("role", "OFFICER")
                .containsEntry("organisation", "gz-union")
                .containsEntry("kind", "NAME")
                .containsEntry("purpose", "dossier");
    }

    @Test
    void saysOfAnErasedOneThatItIsErased() {
        var name = sealed(Kind.NAME, "周华涛" + zhou);
        vault.destroy(zhou);

        assertThat(disclosure.shown(name, whole(Locale.CHINESE))).isEqualTo("已删除");
        assertThat(disclosure.shown(name, whole(Locale.ENGLISH))).isEqualTo("erased");
        assertThat(disclosure.subjectsOf("周华涛" + zhou)).isEmpty();
    }

    @Test
    void findsAPersonByTheFullNameOnly() {
        var rare = "欧阳" + zhou;
        sealed(Kind.NAME, rare);

        assertThat(disclosure.subjectsOf(" " + rare + " ")).containsExactly(zhou);
        assertThat(disclosure.subjectsOf(rare.substring(0, 10))).isEmpty();
    }

    @Test
    void showsTheSameTwice() {
        var name = sealed(Kind.NAME, "周华涛");

        assertThat(disclosure.shown(List.of(name, name), masked(Role.OFFICER))).containsExactly(Map.entry(name, "周**"));
    }

    private Personal<String> sealed(Kind kind, String value) {
        return vault.seal(new Personal.Open<>(zhou, kind, value));
    }

    private int readings() {
        return engine.count("select count(*) from platform.access_log where subject = ?", zhou);
    }

    private static Reader masked(Role role) {
        return new Reader(caller(role), false, "list", Locale.CHINESE);
    }

    private static Reader whole(Locale locale) {
        return new Reader(caller(Role.OFFICER), true, "dossier", locale);
    }

    private static Caller caller(Role role) {
        return new Caller("somebody", new OrganisationId("gz-union"), Set.of(), "4401", role, null);
    }
}
