package org.hanshu.command.supervisioncase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.supervisioncase.NumbersGiven;
import org.hanshu.api.supervisioncase.PartiesCommand.AddRespondent;
import org.hanshu.api.supervisioncase.PartiesCommand.IdentifyRespondent;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentIdentified;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.vocabulary.RespondentKind;

/** How a case learns who answers for the wrong 被投诉方: one more in a chain, or who somebody is who was not known. */
final class Facing {

    private final CaseMemory memory;

    Facing(CaseMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    NumbersGiven decide(AddRespondent command) {
        memory.check(CaseStep.ADD_RESPONDENT);
        var told = command.respondent();
        var n = respondents().size() + 1;
        checkNew(memory.filed().parties(), told, n);
        var added = new Respondent(n, told.role(), told.kind(), told.name(), told.personalName(), told.uscc());
        apply(new RespondentAdded(memory.caseId, added, command.warnings()));
        return new NumbersGiven(memory.caseId.value(), memory.version(), List.of(n), command.warnings());
    }

    @CommandHandler
    NumbersGiven decide(IdentifyRespondent command) {
        memory.check(CaseStep.IDENTIFY_RESPONDENT);
        PartyNumbers.checkRespondents(memory.filed().parties(), List.of(command.n()), "n");
        var before = respondents().get(command.n() - 1);
        if (before.kind() != RespondentKind.UNKNOWN && before.uscc() != null) {
            throw CaseRule.RESPONDENT_IS_KNOWN.violated(Map.of("n", Integer.toString(before.n())));
        }
        var known = known(before, command);
        if (known.kind() == RespondentKind.UNKNOWN || (known.name() == null && known.personalName() == null)) {
            throw CaseRule.IDENTIFIED_BY_A_NAME.violatedBy("name");
        }
        checkNew(memory.filed().parties(), known, known.n());
        apply(new RespondentIdentified(memory.caseId, known, command.warnings()));
        return new NumbersGiven(memory.caseId.value(), memory.version(), List.of(known.n()), command.warnings());
    }

    private static Respondent known(Respondent before, IdentifyRespondent command) {
        var isNamed = command.name() != null || command.personalName() != null;
        return new Respondent(
                before.n(),
                Objects.requireNonNullElse(command.role(), before.role()),
                command.kind(),
                isNamed ? command.name() : before.name(),
                isNamed ? command.personalName() : before.personalName(),
                command.uscc() == null ? before.uscc() : command.uscc());
    }

    /** No two are the same organisation; the same name may be two people's. */
    static void checkNew(Parties parties, Respondent told, int n) {
        parties.respondents().stream()
                .filter(each -> each.n() != n && isHere(parties, each) && isSame(each, told))
                .findFirst()
                .ifPresent(each -> {
                    throw CaseRule.ANSWERS_ALREADY.violated(Map.of("n", Integer.toString(each.n())));
                });
    }

    private static boolean isHere(Parties parties, Respondent each) {
        return !parties.gone().respondents().containsKey(each.n());
    }

    static boolean isSame(Respondent one, Respondent other) {
        if (one.uscc() != null && other.uscc() != null) {
            return one.uscc().equals(other.uscc());
        }
        return one.name() != null && one.name().equals(other.name());
    }

    private List<Respondent> respondents() {
        return memory.filed().parties().respondents();
    }
}
