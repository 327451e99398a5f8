package org.hanshu.command.workcalendar;

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

class CalendarAnswersTest {

    private final Questions questions = TestQuestions.answeredBy(new CalendarAnswers(BundledLimits.load()));

    @ParameterizedTest
    @EnumSource(names = {"ADMIN", "AUDITOR"})
    void tellThePublishedYears(Role role) {
        var published = questions.ask(new FindCalendar(), PublishedCalendar.class, caller(role));

        assertThat(published.version()).isEqualTo("3");
        assertThat(published.items()).extracting("year").containsExactly(2024, 2025, 2026);
    }

    @ParameterizedTest
    @EnumSource(names = {"CLERK", "OFFICER", "HEAD", "PARTNER"})
    void tellNobodyElse(Role role) {
        assertThatThrownBy(() -> questions.ask(new FindCalendar(), PublishedCalendar.class, caller(role)))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("shared.not-allowed");
    }

    private static Caller caller(Role role) {
        return new Caller("chen", new OrganisationId("gz-union"), Set.of(), "4401", role, null);
    }
}
