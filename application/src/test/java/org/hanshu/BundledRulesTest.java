package org.hanshu;

import static org.assertj.core.api.Assertions.assertThat;

import org.hanshu.api.rulebook.TimeRule;
import org.hanshu.application.axon.StoredNames;
import org.hanshu.command.shared.BundledLimits;
import org.junit.jupiter.api.Test;

class BundledRulesTest {

    @Test
    void startWithEventsThatExist() {
        assertThat(BundledLimits.book().rules())
                .extracting(TimeRule::startEvent)
                .allSatisfy(event -> assertThat(StoredNames.ours()).containsKey(event));
    }
}
