package org.hanshu.command.supervisioncase;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Map;
import org.hanshu.api.rulebook.LetterKindRule;
import org.hanshu.api.vocabulary.Finding;
import org.hanshu.api.vocabulary.SkipGround;
import org.hanshu.command.shared.Limits;
import org.jspecify.annotations.Nullable;

/** The ladder of letters 一函两书, as the letter catalogue has it: which step may be taken now. */
final class Ladder {

    private Ladder() {}

    /** Refuses a letter that needs a finding of a violation, or that leaves a step out without a ground and a reason. */
    static void check(
            CaseState state,
            @Nullable String letterKind,
            @Nullable String skipReason,
            Limits limits,
            ChildHistories histories) {
        var kind = limits.letterKind(letterKind == null ? "" : letterKind)
                .orElseThrow(() -> CaseRule.NO_SUCH_LETTER_KIND.violatedBy("kind"));
        if (kind.needsFinding() && !state.found(Finding.VIOLATION)) {
            throw CaseRule.NO_VIOLATION_FOUND.violated(Map.of("kind", kind.code()));
        }
        var skipped = skipped(state, kind, limits, histories);
        if (!skipped.isEmpty()) {
            checkSkipping(kind, skipped, skipReason);
        }
    }

    /** A step is left out on one of the listed grounds only, and with the reason. */
    private static void checkSkipping(LetterKindRule kind, String skipped, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw CaseRule.STEP_SKIPPED.violated(Map.of("kind", kind.code(), "skipped", skipped));
        }
        if (SkipGround.namedIn(reason).isEmpty()) {
            var grounds = Arrays.stream(SkipGround.values())
                    .map(each -> each.name() + " " + each.zh())
                    .collect(joining(", "));
            throw CaseRule.SKIPPED_ON_A_LISTED_GROUND.violated(Map.of("field", "skipReason", "grounds", grounds));
        }
    }

    /** The kinds of which one should have gone out before, where none has; empty where none is left out. */
    private static String skipped(CaseState state, LetterKindRule kind, Limits limits, ChildHistories histories) {
        var before = limits.inForce().letterKinds().stream()
                .filter(each -> kind.code().equals(each.successor()))
                .map(LetterKindRule::code)
                .toList();
        var taken = before.isEmpty()
                || state.children()
                        .letters(before)
                        .anyMatch(letter -> histories.of(letter).isIssued());
        return taken ? "" : String.join(", ", before);
    }
}
