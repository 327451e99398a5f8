package org.hanshu.application.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.hanshu.application.roles.ProcessRoles.ProcessRole;
import org.junit.jupiter.api.Test;

class ProcessRolesTest {

    @Test
    void areAllOrWhatCanWorkAlone() {
        assertThat(ProcessRoles.of(Set.of("command", "saga", "query", "portal")).all())
                .containsExactlyInAnyOrder(ProcessRole.values());
        assertThat(ProcessRoles.of(Set.of("query")).include(ProcessRole.QUERY)).isTrue();
        assertThat(ProcessRoles.of(Set.of("command", " SAGA ")).include(ProcessRole.PORTAL))
                .isFalse();
    }

    @Test
    void areRefusedWhereOneAsksWhatIsNotThere() {
        assertThatThrownBy(() -> ProcessRoles.of(Set.of("portal", "query")))
                .isInstanceOf(RolesCannotWork.class)
                .hasMessageContaining("portal asks the role command");
        assertThatThrownBy(() -> ProcessRoles.of(Set.of("portal", "command"))).hasMessageContaining("query");
        assertThatThrownBy(() -> ProcessRoles.of(Set.of("saga"))).hasMessageContaining("saga asks the role command");
    }

    @Test
    void areRefusedWhereTheyAreNone() {
        assertThatThrownBy(() -> ProcessRoles.of(Set.of("portier"))).hasMessageContaining("portier");
        assertThatThrownBy(() -> ProcessRoles.of(Set.of())).hasMessageContaining("no role");
    }
}
