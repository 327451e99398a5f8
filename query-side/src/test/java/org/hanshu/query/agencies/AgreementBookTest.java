package org.hanshu.query.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.hanshu.api.agency.AgencyEvent.AgreementEnded;
import org.hanshu.api.agency.AgencyEvent.AgreementMade;
import org.hanshu.api.agency.AgencyId;
import org.hanshu.api.agency.AgreementEnding;
import org.hanshu.api.agency.AgreementTerms;
import org.hanshu.api.agency.SharedField;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Role;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.Share;
import org.hanshu.query.shared.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is shared with an agency is what happened, however far the read model has come. */
@DisplayName("The book of agreements")
class AgreementBookTest {

    private static final OrganisationId TAXES = new OrganisationId("gz-tax");
    private static final OrganisationId UNION = new OrganisationId("gz-union");
    private static final AgencyId ID = AgencyId.of(TAXES);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Caller ADMIN = new Caller("admin", UNION, Set.of(), "4401", Role.ADMIN, null);

    private final AgenciesProjection projection = new AgenciesProjection(ReadModels.jdbc());
    private final InMemoryEventStorageEngine history = new InMemoryEventStorageEngine();
    private final AgreementBook book = new AgreementBook(
            JdbcClient.create(ReadModels.jdbc()),
            EmbeddedEventStore.builder().storageEngine(history).build());
    private final Story story = new Story();

    @BeforeEach
    void empty() {
        projection.reset();
    }

    @Test
    void sharesNothingWhereNothingWasAgreed() {
        assertThat(shares()).isEmpty();
    }

    @Test
    @DisplayName("closes at once when a paper is ended, though the read model never hears of it")
    void closesThoughNobodyTellsIt() {
        story.by(ADMIN, made(1, "1号"), made(2, "2号"));
        remember();
        ReadModels.deliver(projection, 100, story.events());
        assertThat(shares()).extracting(Share::number).containsExactly("1号", "2号");

        story.by(ADMIN, new AgreementEnded(ID, 1, AgreementEnding.BY_CONSENT, "9号"));
        remember();
        assertThat(shares()).extracting(Share::number).containsExactly("2号");
        ReadModels.deliver(projection, 100, story.events());
        assertThat(shares()).extracting(Share::number).containsExactly("2号");
    }

    @Test
    void opensWithThePaperThoughTheReadModelIsRebuilt() {
        story.by(ADMIN, made(1, "1号"));
        remember();
        assertThat(shares()).extracting(Share::number).containsExactly("1号");
    }

    private List<Share> shares() {
        return book.handle(new FindShares(TAXES, TODAY)).shares();
    }

    private int remembered;

    private void remember() {
        history.appendEvents(story.events().subList(remembered, story.events().size()));
        remembered = story.events().size();
    }

    private static AgreementMade made(int n, String number) {
        var terms = new AgreementTerms(
                number,
                "工会法第二十三条",
                "联合处置欠薪",
                "穗评〔2026〕1号",
                List.of(new Region("440106")),
                List.of(Cause.UNPAID_WAGES),
                List.of(SharedField.CLAIMS),
                TODAY.minusDays(1),
                TODAY.plusYears(1));
        return new AgreementMade(ID, n, TAXES, UNION, terms);
    }
}
