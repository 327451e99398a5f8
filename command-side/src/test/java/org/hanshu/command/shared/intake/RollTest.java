package org.hanshu.command.shared.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Warning;
import org.hanshu.api.supervisioncase.NewClaimant;
import org.hanshu.command.shared.intake.ComplaintTold.ClaimantTold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RollTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final String NUMBER = "11010519491231002X";
    private static final UUID BEFORE = new UUID(0, 7); // Told of at an earlier time, by name and phone.
    private static final UUID FOREMAN = new UUID(0, 8); // Whose phone the workers leave.

    private final Roll roll = roll(Set.of());

    @Test
    void knowsTheSameWorkerByNumberOrByNameAndPhone() {
        var both = worker("周示例", NUMBER, "19900000001");
        assertThat(both.same()).containsAll(worker("周世例", NUMBER, null).same());
        assertThat(both.same()).containsAll(worker("周示例", null, "19900000001").same());
        assertThat(worker("周示例", null, "19900000001").same()).contains(BEFORE);
    }

    @Test
    void keepsThoseApartWhoShareANameOrAPhone() {
        assertThat(worker("吴示例", null, "19900000001").same())
                .doesNotContain(BEFORE, FOREMAN)
                .doesNotContainAnyElementsOf(worker("周示例", null, "19900000001").same());
        assertThat(worker("周示例", NUMBER, null).same()).doesNotContain(BEFORE);
    }

    @Test
    void cannotTellNamesakesApartOfWhomNothingElseIsKnown() {
        assertThat(worker("周示例", null, null).same())
                .contains(BEFORE)
                .containsAnyElementsOf(worker("周示例", null, null).same());
    }

    @Test
    void warnsOfAWrongCheckDigit() {
        assertThat(worker("周示例", "110105194912310021", null).warnings())
                .extracting(Warning::code)
                .containsExactly(Warning.Code.IDENTITY_NUMBER_CHECK);
    }

    @Test
    void isSomebodyNewWhoWasErased() {
        var erased = roll(Set.copyOf(worker("吴示例", NUMBER, null).same()));

        assertThat(worker(erased, "吴示例", NUMBER, null).same())
                .doesNotContainAnyElementsOf(worker("吴示例", NUMBER, null).same())
                .isEqualTo(worker(erased, "吴示例", NUMBER, null).same());
    }

    private static Roll roll(Set<UUID> erased) {
        return new Roll(
                (purpose, parts) -> purpose + ":" + String.join("|", parts),
                RollTest::known,
                people -> people.stream().filter(erased::contains).collect(Collectors.toSet()));
    }

    private NewClaimant worker(String name, @Nullable String number, @Nullable String phone) {
        return worker(roll, name, number, phone);
    }

    private static NewClaimant worker(Roll roll, String name, @Nullable String number, @Nullable String phone) {
        var told = new ClaimantTold("claimants[0]", name, number, phone, null, null);
        return roll.read(CASE, List.of(new RollEntry(told, null))).getFirst();
    }

    private static Map<String, Set<UUID>> known(Personal.Kind kind, Collection<String> values) {
        var all = Map.of("周示例", Set.of(BEFORE), "19900000001", Set.of(BEFORE, FOREMAN));
        var found = new HashMap<String, Set<UUID>>();
        values.stream()
                .filter(all::containsKey)
                .forEach(each -> found.put(each, Objects.requireNonNull(all.get(each))));
        return found;
    }
}
