package org.hanshu.application.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.hanshu.application.roles.ProcessRoles;
import org.junit.jupiter.api.Test;

class TrainingRolesTest {

    private final ClockConfiguration.Training training = new ClockConfiguration.Training();

    @Test
    void areAllInOneProcess() {
        assertThat(training.requestGate(ProcessRoles.of(Set.of("portal", "command", "saga", "query"))))
                .isNotNull();
    }

    @Test
    void areRefusedWhereOneIsMissing() {
        assertThatThrownBy(() -> training.requestGate(ProcessRoles.of(Set.of("portal", "command", "query"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("HANSHU_ROLES");
    }
}
