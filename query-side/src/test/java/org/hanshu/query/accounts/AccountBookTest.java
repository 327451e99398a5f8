package org.hanshu.query.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.hanshu.api.account.AccountEvent.AccountClosed;
import org.hanshu.api.account.AccountEvent.AccountRegistered;
import org.hanshu.api.account.AccountEvent.RoleChanged;
import org.hanshu.api.account.AccountEvent.SubstituteAppointed;
import org.hanshu.api.account.AccountEvent.SubstitutionEnded;
import org.hanshu.api.account.AccountId;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose an account is and who acts in its place is what happened, however far the read model has come. */
@DisplayName("The book of accounts")
class AccountBookTest {

    private static final String AWAY = "head.away";
    private static final AccountId ID = AccountId.of(AWAY);
    private static final OrganisationId UNION = new OrganisationId("gz-union");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String ORDER = "穗代〔2026〕1号";
    private static final Caller ADMIN = new Caller("admin", UNION, Set.of(), "4401", Role.ADMIN, null);

    private final AccountsProjection projection = new AccountsProjection(ReadModels.jdbc());
    private final InMemoryEventStorageEngine history = new InMemoryEventStorageEngine();
    private final AccountBook book = new AccountBook(
            JdbcClient.create(ReadModels.jdbc()),
            EmbeddedEventStore.builder().storageEngine(history).build());
    private final Story story = new Story();
    private int remembered;

    @BeforeEach
    void empty() {
        projection.reset();
    }

    @Test
    void knowsNobodyWhoWasNotRegistered() {
        assertThat(found()).isEmpty();
    }

    @Test
    @DisplayName("ends a substitution at once, though the read model never hears of it")
    void endsThoughNobodyTellsIt() {
        happens(registered(), appointed());
        hears();
        assertThat(inItsPlace(TODAY, TODAY)).isTrue();

        happens(new SubstitutionEnded(ID, 1, ORDER));
        assertThat(inItsPlace(TODAY, TODAY)).isFalse();
        hears();
        assertThat(inItsPlace(TODAY, TODAY)).isFalse();
    }

    @Test
    void knowsTheRoleOfNowAndThatItIsClosed() {
        happens(registered());
        hears();
        happens(new RoleChanged(ID, Role.HEAD, Role.OFFICER, ORDER));
        assertThat(found().flatMap(view -> view.roleOn(TODAY))).contains(Role.OFFICER);
        happens(new AccountClosed(ID, ORDER));
        assertThat(found().orElseThrow().roleOn(TODAY)).isEmpty();
    }

    @Test
    void knowsWhomTheReadModelHasNotHeardOf() {
        happens(registered());
        assertThat(found().flatMap(view -> view.roleOn(TODAY))).contains(Role.HEAD);
    }

    @Test
    @DisplayName("lets nobody tell in another's place what happened before it was theirs, nor after")
    void tellsNothingFromBefore() {
        happens(registered(), appointed());
        assertThat(inItsPlace(TODAY.plusDays(1), TODAY)).isTrue();
        assertThat(inItsPlace(TODAY, TODAY.minusDays(1))).isFalse();
        assertThat(inItsPlace(TODAY.plusDays(10), TODAY.plusDays(9))).isFalse();
    }

    private Optional<AccountView> found() {
        return book.handle(new FindAccount(AWAY)).maybe();
    }

    private boolean inItsPlace(LocalDate day, LocalDate happened) {
        return found().flatMap(view -> view.substitutionBy("officer.gz", day, happened))
                .isPresent();
    }

    private void happens(Object... happened) {
        story.by(ADMIN, happened);
        history.appendEvents(story.events().subList(remembered, story.events().size()));
        remembered = story.events().size();
    }

    private void hears() {
        ReadModels.deliver(projection, 100, story.events());
    }

    private static AccountRegistered registered() {
        return new AccountRegistered(ID, AWAY, UNION, Role.HEAD, ORDER);
    }

    private static SubstituteAppointed appointed() {
        return new SubstituteAppointed(ID, 1, "officer.gz", TODAY, TODAY.plusDays(9), ORDER);
    }
}
