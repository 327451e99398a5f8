package org.hanshu.api.supervisioncase;

import static org.hanshu.api.shared.Role.HEAD;
import static org.hanshu.api.shared.Role.OFFICER;

import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/** What can be asked about an entry of a case that was wrong 更正. */
public sealed interface CaseCorrectionCommand extends SupervisionCaseCommand {

    /** Asks whether an entry is the case's own and what in it is personal; changes nothing, answers {@link WrongEntry}. */
    @AllowedTo({OFFICER, HEAD})
    record FindWrongEntry(@TargetAggregateIdentifier CaseId caseId, String event) implements CaseCorrectionCommand {}

    /**
     * Says what should have been said.
     *
     * @param event the id of the event that told it wrongly
     * @param set what should have stood in which place; nothing where nothing should
     * @param personal the same of the places that are personal
     */
    @AllowedTo({OFFICER, HEAD})
    record CorrectCase(
            @TargetAggregateIdentifier CaseId caseId,
            String event,
            Map<String, @Nullable String> set,
            Map<String, Personal<String>> personal,
            Personal<String> reason)
            implements CaseCorrectionCommand {}

    /** Says that the entry should not have been made at all, for instance because it belongs to another case. */
    @AllowedTo({OFFICER, HEAD})
    record AnnulCaseEntry(@TargetAggregateIdentifier CaseId caseId, String event, Personal<String> reason)
            implements CaseCorrectionCommand {}

    /** Lets a correction hold; not by who asked for it. */
    @AllowedTo({OFFICER, HEAD})
    record ConfirmCaseCorrection(@TargetAggregateIdentifier CaseId caseId, int n) implements CaseCorrectionCommand {}

    @AllowedTo({OFFICER, HEAD})
    record DeclineCaseCorrection(@TargetAggregateIdentifier CaseId caseId, int n, Personal<String> reason)
            implements CaseCorrectionCommand {}
}
