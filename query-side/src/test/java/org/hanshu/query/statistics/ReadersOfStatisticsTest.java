package org.hanshu.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hanshu.query.shared.Sample.ADMIN;
import static org.hanshu.query.shared.Sample.AUDITOR;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.MEDIATOR;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.PARTNER;
import static org.hanshu.query.shared.Sample.STRANGER;
import static org.hanshu.query.shared.Sample.caseId;
import static org.hanshu.query.shared.Sample.text;
import static org.hanshu.query.statistics.Counted.opened;

import java.util.List;
import java.util.Locale;
import org.hanshu.api.casefile.CaseFileEvent.EntryAnnulled;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.api.casefile.Satisfaction;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.query.shared.Life;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of the figures whom is shown. */
class ReadersOfStatisticsTest {

    private final Counted counted = new Counted();
    private final Story story = new Story();

    @BeforeEach
    void empty() {
        counted.forget();
    }

    @Test
    void showApartWhoDidNotRate() {
        new Life(story, "A").filed();
        story.by(
                OFFICER,
                Sample.callback("A", 1, Satisfaction.VERY_SATISFIED),
                Sample.callback("A", 2, Satisfaction.DISSATISFIED),
                Sample.callback("A", 3, Satisfaction.NOT_RATED),
                Sample.callback("A", 4, null),
                Sample.callback("A", 5, Satisfaction.SATISFIED),
                new EntryAnnulled(
                        CaseFileId.of(caseId("A")), caseId("A"), "event", EntryKind.CALLBACK, 5, false, text("打错")));
        var satisfaction = counted.of(story, OFFICER).rates().satisfaction();
        assertThat(satisfaction.rate()).isEqualByComparingTo("0.5");
        assertThat(satisfaction.apart())
                .extracting(each -> each.code() + " " + each.count())
                .containsExactly("NOT_RATED 1", "NOT_REACHED 1");
        assertThat(counted.of(story, STRANGER).rates().satisfaction().denominator())
                .isZero();
    }

    @Test
    void hideSmallCellsFromWhoFiledAndShowThemToTheAuditor() {
        var hrss = new OrganisationId("gz-hrss");
        for (var n = 1; n <= 7; n++) {
            story.by(PARTNER, Sample.filed("W" + n, GZ, hrss, Cause.UNPAID_WAGES));
        }
        for (var n = 1; n <= 3; n++) {
            story.by(PARTNER, Sample.filed("F" + n, GZ, hrss, Cause.FREIGHT_DEFAULT));
        }
        var theirs = counted.of(story, PARTNER);
        assertThat(theirs.smallCellsHidden()).isTrue();
        assertThat(theirs.cases().all().opened()).isEqualTo(10);
        assertThat(opened(theirs.cases().byDispute()))
                .containsExactly("LABOUR null", "CIVIL null", "BOTH 0", "NOTHING_CLAIMED 0");
        assertThat(theirs.money().claimed()).isNull();
        assertThat(theirs.rates().recovery().claimed()).isNull();
        assertThat(opened(counted.of(story, AUDITOR).cases().byDispute())).contains("LABOUR 7", "CIVIL 3");
        assertThat(counted.of(story, OFFICER).smallCellsHidden()).isFalse();
    }

    @Test
    void areNobodysWhoSeesNoCase() {
        new Life(story, "A").whole();
        for (var nobody : List.of(ADMIN, MEDIATOR, STRANGER)) {
            var none = counted.of(story, nobody);
            assertThat(none.cases().all().opened()).isZero();
            assertThat(none.letters().byKindAndState()).isEmpty();
            assertThat(none.money().claimed()).isEqualTo("0.00");
        }
    }

    @Test
    void refuseAPeriodThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> counted.between(story, OFFICER, "2026-12-02", "2026-12-01"))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void sayTheirFormulasInBothLanguages() {
        assertThat(counted.inLanguage(Locale.ENGLISH).rates().closure().formula())
                .contains("carried in");
        assertThat(counted.inLanguage(Locale.CHINESE).rates().closure().formula())
                .contains("结转");
    }
}
