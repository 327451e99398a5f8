package org.hanshu.command.supervisioncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.CLOCK;
import static org.hanshu.command.supervisioncase.CaseBench.EARLIER;
import static org.hanshu.command.supervisioncase.CaseBench.GZ;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.KnownCase;
import org.hanshu.api.supervisioncase.MergeAdmission;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.AdmitMerge;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.ConfirmMerge;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.MergeInto;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.TakeMerged;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.command.shared.TestCommands;
import org.hanshu.command.shared.Texts;
import org.junit.jupiter.api.Test;

/** The desk that leads two cases through a merge, told by the answers that they give. */
class RelatedCasesDeskTest {

    private static final RelatedCasesRequest.Merge REQUEST =
            new RelatedCasesRequest.Merge(EARLIER.value(), null, null, null);
    private static final Sender HEAD =
            new Sender(new Caller("head.gz", GZ, Set.of(), "", Role.HEAD, null), "/merge", null, 7L, "r", null);

    private final List<Object> told = new ArrayList<>();
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final RelatedCasesDesk desk = new RelatedCasesDesk(TestCommands.leadingTo(bus), new Texts(CLOCK), CLOCK);

    RelatedCasesDeskTest() {
        answering(ConfirmMerge.class, () -> new KnownCase(CASE.value(), 7, "1", GZ, ApproachKind.COMPLAINT));
        answering(AdmitMerge.class, () -> new MergeAdmission(EARLIER.value(), "2", NOW));
        answering(TakeMerged.class, () -> new Changed(EARLIER.value(), 3));
    }

    @Test
    void tellsTheOtherThatItWasMerged() {
        answering(MergeInto.class, () -> new Changed(CASE.value(), 8));
        assertThat(desk.merge(CASE, REQUEST, HEAD).version()).isEqualTo(8);
        assertThat(told).last().isEqualTo(new TakeMerged(EARLIER, CASE));
    }

    @Test
    void letsTheOtherGoAtOnceWhereTheMergeIsRefusedAfterAll() {
        answering(MergeInto.class, () -> {
            throw CaseRule.A_MERGE_IS_UNDER_WAY.violated(Map.of("from", "3"));
        });
        assertThatThrownBy(() -> desk.merge(CASE, REQUEST, HEAD))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("case.a-merge-is-under-way");
        assertThat(told).last().isEqualTo(new TakeMerged(EARLIER, CASE));
    }

    private void answering(Class<?> command, Supplier<Object> answer) {
        bus.subscribe(command.getName(), message -> {
            told.add(message.getPayload());
            return answer.get();
        });
    }
}
