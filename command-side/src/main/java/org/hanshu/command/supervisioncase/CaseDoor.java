package org.hanshu.command.supervisioncase;

import java.util.Map;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.FileComplaint;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ProvideInformation;
import org.hanshu.command.shared.Admission;
import org.hanshu.command.supervisioncase.CaseState.Filed;
import org.hanshu.command.supervisioncase.CaseState.Unfiled;

/** Who may know of a case, and who may work on it: its owner; and whoever filed it may add what was asked for. */
final class CaseDoor {

    private CaseDoor() {}

    static void check(SupervisionCaseCommand command, Map<String, ?> trail, CaseState state, long version) {
        var caller = Caller.of(trail);
        switch (state) {
            case Unfiled unfiled -> Admission.check(command, trail, command instanceof FileComplaint, version);
            case Filed filed -> {
                var known = mayKnow(command, caller, filed.filing());
                if (known && !mayWork(command, caller, filed.filing())) {
                    throw CaseRule.ONLY_ITS_OWNER_WORKS_ON_IT.violated(
                            Map.of("owner", filed.filing().owner().value()));
                }
                Admission.check(command, trail, known, version);
            }
        }
    }

    private static boolean mayKnow(SupervisionCaseCommand command, Caller caller, Filing filing) {
        return command instanceof FileComplaint || caller.mayKnowOf(filing.owner()) || caller.actsFor(filing.filer());
    }

    private static boolean mayWork(SupervisionCaseCommand command, Caller caller, Filing filing) {
        return command instanceof FileComplaint
                || command instanceof ProvideInformation
                || caller.isSystem()
                || caller.actsFor(filing.owner());
    }
}
