package org.hanshu.query.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.vocabulary.DisputeKind;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void namesEveryCauseAsHotlinesDo() {
        assertThat(Vocabulary.of(Organisations.bundled()).causes())
                .contains(new Vocabulary.CauseTerm(
                        "FREIGHT_DEFAULT",
                        "运费拖欠",
                        "freight default",
                        "P10",
                        DisputeKind.CIVIL,
                        List.of("运费拖欠", "拖欠运费")));
    }

    @Test
    void namesTheUnionsByTheIdsToWhichCasesAreHanded() {
        assertThat(Vocabulary.of(Organisations.bundled()).unions())
                .contains(new Vocabulary.Union("sn-union", "陕西省总工会", "Shaanxi Federation of Trade Unions", "61"))
                .extracting(Vocabulary.Union::id)
                .doesNotContain("gz-court", "hanshu");
    }

    @Test
    void namesTheAgenciesByTheIdsToWhichSomethingIsReferred() {
        assertThat(Vocabulary.of(Organisations.bundled()).agencies())
                .contains(new Vocabulary.Agency(
                        "gz-tax", "国家税务总局广州市税务局", "Guangzhou Tax Service", "4401", AgencyKind.TAX))
                .extracting(Vocabulary.Agency::id)
                .contains("gz-court", "gz-hrss", "gz-transport")
                .doesNotContain("gz-union", "hanshu");
    }

    @Test
    void hasNoEmptyList() {
        assertThat(Arrays.stream(Vocabulary.class.getRecordComponents()).map(VocabularyTest::size))
                .allMatch(size -> size > 0);
    }

    private static int size(RecordComponent list) {
        try {
            return ((List<?>) list.getAccessor().invoke(Vocabulary.of(Organisations.bundled()))).size();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
