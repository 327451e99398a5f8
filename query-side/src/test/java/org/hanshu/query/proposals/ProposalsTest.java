package org.hanshu.query.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.STRANGER;
import static org.hanshu.query.shared.Sample.caseId;

import java.util.List;
import java.util.Locale;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeclined;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.vocabulary.ProposalStatus;
import org.hanshu.query.shared.Life;
import org.hanshu.query.shared.PlainDisclosure;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProposalsTest {

    private final ProposalsProjection projection = new ProposalsProjection(ReadModels.jdbc());
    private final Proposals proposals = new Proposals(JdbcClient.create(ReadModels.jdbc()), new PlainDisclosure());
    private final Story story = new Story();

    @BeforeEach
    void empty() {
        projection.reset();
    }

    @Test
    void areOpenUntilSomebodyAnswers() {
        new Life(story, "A").filed().concluded().drafted().served().overdue();
        assertThat(list(OFFICER, ProposalStatus.OPEN))
                .singleElement()
                .extracting(ProposalList.ProposalItem::caseId)
                .isEqualTo(caseId("A").value());
        assertThat(list(STRANGER, null)).isEmpty();

        story.by(OFFICER, new ProposalDeclined(Sample.proposalId("A"), Sample.text("已来电")));
        assertThat(list(OFFICER, ProposalStatus.OPEN)).isEmpty();
        assertThat(list(OFFICER, ProposalStatus.DECLINED))
                .singleElement()
                .extracting(ProposalList.ProposalItem::answeredBy)
                .isEqualTo("officer.gz");
    }

    @Test
    void goOnWhereThePageBeforeEnded() {
        for (var name : List.of("A", "B", "C")) {
            new Life(story, name).filed().drafted().overdue();
        }
        list(OFFICER, null);
        var first = page(Slice.of(2, null));
        var rest = page(Slice.of(2, first.next()));
        assertThat(first.items()).hasSize(2);
        assertThat(rest.items()).hasSize(1);
    }

    @Test
    void areTheSameHoweverTheEventsAreBatchedAndDelivered() {
        new Life(story, "A").whole();
        ReadModels.deliver(projection, 200, story.events());
        var atOnce = ReadModels.rowsOf("proposals_1.proposals");
        ReadModels.deliver(projection, 3, story.events());
        assertThat(ReadModels.rowsOf("proposals_1.proposals")).isEqualTo(atOnce);
    }

    private ProposalList page(Slice slice) {
        return proposals.handle(new ListProposals(null, slice, new Scope(OFFICER), Locale.CHINESE));
    }

    private List<ProposalList.ProposalItem> list(Caller caller, @Nullable ProposalStatus status) {
        ReadModels.deliver(projection, 100, story.events());
        return proposals
                .handle(new ListProposals(status, Slice.of(null, null), new Scope(caller), Locale.CHINESE))
                .items();
    }
}
