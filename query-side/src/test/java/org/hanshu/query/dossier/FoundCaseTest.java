package org.hanshu.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.caseId;

import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a list says of a case that was found though neither its reader's doing nor a paper lets them know of it. */
@DisplayName("A case that was found")
class FoundCaseTest {

    @Test
    void isLeftOutWhereItIsNeitherTheReadersNorSharedWithThem() {
        var view = view();
        var found = new FoundCase(view, Standing.known(view), false, null);
        assertThat(found.isKnown()).isFalse();
        assertThatThrownBy(() -> found.item(text -> "shown")).isInstanceOf(NullPointerException.class);
    }

    @Test
    void isShownToWhoseItIs() {
        var view = view();
        var found = new FoundCase(view, Standing.known(view), true, null);
        assertThat(found.isKnown()).isTrue();
        assertThat(found.item(text -> "shown").id()).isEqualTo(caseId("A").value());
    }

    private static CaseView view() {
        var rows = new DossierRows(ReadModels.jdbc(), new FileRows(ReadModels.jdbc()));
        var projection = new DossierProjection(rows);
        projection.reset();
        SupervisionCaseEvent filed = Sample.filed("A", GZ, GZ);
        ReadModels.deliver(projection, 10, new Story().by(Sample.CLERK, filed).events());
        return rows.cases().find(caseId("A").value()).orElseThrow();
    }
}
