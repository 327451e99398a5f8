package org.hanshu.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hanshu.query.dossier.CaseDifference.Change;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two states of a thing differ … */
class DifferencesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void nowhereWhenTheyAreTheSame() {
        assertThat(between("{'a': 1, 'b': [{'n': 1}], 'c': null}", "{'b': [{'n': 1}], 'a': 1}"))
                .isEmpty();
    }

    @Test
    void inAValueThatIsAnotherNow() {
        assertThat(between("{'status': 'OPEN'}", "{'status': 'CLOSED'}"))
                .containsExactly(new Change("/status", node("'OPEN'"), node("'CLOSED'")));
    }

    @Test
    void inWhatCameAndInWhatWent() {
        assertThat(between("{'gone': 1}", "{'come': {'x': 2}}"))
                .containsExactly(new Change("/gone", node("1"), null), new Change("/come", null, node("{'x': 2}")));
    }

    @Test
    void inANumberedThingWhateverItsPlace() {
        var before = "{'demands': [{'n': 1, 'state': 'OPEN'}, {'n': 2, 'state': 'OPEN'}]}";
        var after = "{'demands': [{'n': 2, 'state': 'VERIFIED'}, {'n': 1, 'state': 'OPEN'}]}";

        assertThat(between(before, after))
                .containsExactly(new Change("/demands/2/state", node("'OPEN'"), node("'VERIFIED'")));
    }

    @Test
    void inAThingOfAListThatBearsNoNumber() {
        assertThat(between("{'x': [{'a': 1}, {'a': 2}]}", "{'x': [{'a': 1}, {'a': 3}]}"))
                .containsExactly(new Change("/x/2/a", node("2"), node("3")));
    }

    @Test
    void asAWholeInAListOfPlainValues() {
        assertThat(between("{'x': ['a']}", "{'x': ['a', 'b']}"))
                .containsExactly(new Change("/x", node("['a']"), node("['a', 'b']")));
    }

    private static List<Change> between(String before, String after) {
        return Differences.between(node(before), node(after));
    }

    private static JsonNode node(String json) {
        return JSON.readTree(json.replace('\'', '"'));
    }
}
