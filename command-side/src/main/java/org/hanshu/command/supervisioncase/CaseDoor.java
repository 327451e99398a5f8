package org.hanshu.command.supervisioncase;

import java.util.Map;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.OpenSplit;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.FileComplaint;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ProvideInformation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReturnHandover;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.TakeOver;
import org.hanshu.command.shared.Admission;
import org.jspecify.annotations.Nullable;

/**
 * Who may know of a case, and who may work on it: its owner; whoever filed it may add what was asked for, and whoever is asked
 * to take it over may answer.
 */
final class CaseDoor {

    private CaseDoor() {}

    static void check(SupervisionCaseCommand command, Map<String, ?> trail, @Nullable CaseState state, long version) {
        var begins = command instanceof FileComplaint || (command instanceof OpenSplit && state == null);
        if (begins || state == null) {
            Admission.check(command, trail, begins, version);
            return;
        }
        var caller = Caller.of(trail);
        var known = caller.mayKnowOf(state.owner())
                || caller.actsFor(state.filing().filer())
                || state.hands().areKnownTo(caller);
        if (known && !mayWork(command, caller, state)) {
            throw CaseRule.ONLY_ITS_OWNER_WORKS_ON_IT.violated(
                    Map.of("owner", state.owner().value()));
        }
        Admission.check(command, trail, known, version);
    }

    private static boolean mayWork(SupervisionCaseCommand command, Caller caller, CaseState state) {
        var answersOffer = command instanceof TakeOver || command instanceof ReturnHandover;
        return command instanceof ProvideInformation
                || caller.isSystem()
                || caller.actsFor(state.owner())
                || (answersOffer && state.hands().isOfferedTo(caller));
    }
}
