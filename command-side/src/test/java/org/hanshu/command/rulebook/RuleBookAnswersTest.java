package org.hanshu.command.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.command.shared.BundledLimits;
import org.hanshu.command.shared.Questions;
import org.hanshu.command.shared.TestQuestions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleBookAnswersTest {

    private final Questions questions = TestQuestions.answeredBy(new RuleBookAnswers(BundledLimits.load()));

    @ParameterizedTest
    @EnumSource(names = {"ADMIN", "AUDITOR"})
    void tellTheBookInForce(Role role) {
        var published = questions.ask(new FindRules(), PublishedBook.class, caller(role));

        assertThat(published.version()).isEqualTo(1);
        assertThat(published.letterKinds()).extracting("code").contains("PROMPT", "OPINION", "RECOMMENDATION");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLERK", "OFFICER", "HEAD", "PARTNER"})
    void tellNobodyElse(Role role) {
        assertThatThrownBy(() -> questions.ask(new FindRules(), PublishedBook.class, caller(role)))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("shared.not-allowed");
    }

    private static Caller caller(Role role) {
        return new Caller("chen", new OrganisationId("gz-union"), Set.of(), "4401", role, null);
    }
}
