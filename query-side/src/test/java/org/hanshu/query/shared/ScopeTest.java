package org.hanshu.query.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.SN;

import java.util.Set;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScopeTest {

    private static final OrganisationId BELOW = new OrganisationId("sn-construction");

    @Test
    void reachesTheUnionsForWhichOneActs() {
        var scope = new Scope(new Caller("officer.sn", SN, Set.of(BELOW), "61", Role.OFFICER, null));
        assertThat(scope.worksFor(SN)).isTrue();
        assertThat(scope.worksFor(BELOW)).isTrue();
        assertThat(scope.worksFor(GZ)).isFalse();
        assertThat(condition(scope)).isEqualTo("(owner in (:mine) or filer in (:mine) or readers ??| array[:mine])");
    }

    @Test
    void ofAPartnerIsWhatItFiled() {
        var scope = new Scope(Sample.PARTNER);
        assertThat(condition(scope)).isEqualTo("filer in (:mine)");
        assertThat(scope.filed(Sample.PARTNER.organisation())).isTrue();
        assertThat(scope.readsAllOf(Sample.PARTNER.organisation())).isFalse();
    }

    @Test
    void ofAnAuditorIsEverythingAndNothingPersonal() {
        var scope = new Scope(Sample.AUDITOR);
        assertThat(condition(scope)).isEqualTo("true");
        assertThat(scope.readsAllOf(GZ)).isTrue();
        assertThat(scope.worksFor(Sample.AUDITOR.organisation())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMIN", "MEDIATOR", "LAWYER", "SYSTEM"})
    void ofWhoHasNoBusinessWithCasesIsNothing(Role role) {
        var scope = new Scope(new Caller("somebody", GZ, Set.of(), "4401", role, null));
        assertThat(condition(scope)).isEqualTo("false");
        assertThat(scope.readsAllOf(GZ)).isFalse();
        assertThat(scope.filed(GZ)).isFalse();
    }

    private static String condition(Scope scope) {
        var selection = new Selection();
        scope.ownedOrFiled(selection, new Scope.Columns("owner", "filer", "readers", "region", "causes"));
        return selection.sql();
    }
}
