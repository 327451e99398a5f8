package org.hanshu.command.supervisioncase;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import org.hanshu.api.rulebook.LetterKindRule;
import org.hanshu.api.vocabulary.Finding;
import org.hanshu.command.shared.Limits;
import org.jspecify.annotations.Nullable;

/** The ladder of letters 一函两书, as the letter catalogue has it: which step may be taken now. */
final class Ladder {

    private Ladder() {}

    /** Refuses a letter that needs a finding of a violation, or that leaves a step out without a reason. */
    static void check(CaseState state, @Nullable String letterKind, @Nullable String skipReason, Limits limits) {
        var kind = limits.letterKind(letterKind == null ? "" : letterKind)
                .orElseThrow(() -> CaseRule.NO_SUCH_LETTER_KIND.violatedBy("kind"));
        if (kind.needsFinding() && !state.found(Finding.VIOLATION)) {
            throw CaseRule.NO_VIOLATION_FOUND.violated(Map.of("kind", kind.code()));
        }
        if (skipReason == null || skipReason.isBlank()) {
            checkStep(state, kind, limits);
        }
    }

    private static void checkStep(CaseState state, LetterKindRule kind, Limits limits) {
        var before = limits.inForce().letterKinds().stream()
                .filter(each -> kind.code().equals(each.successor()))
                .toList();
        if (!before.isEmpty()
                && before.stream().noneMatch(each -> state.children().hasLetter(each.code()))) {
            var skipped = before.stream().map(LetterKindRule::code).collect(joining(", "));
            throw CaseRule.STEP_SKIPPED.violated(Map.of("kind", kind.code(), "skipped", skipped));
        }
    }
}
