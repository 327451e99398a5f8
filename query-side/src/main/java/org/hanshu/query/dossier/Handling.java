package org.hanshu.query.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.Supervisor;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.api.vocabulary.ProposalStatus;
import org.hanshu.query.shared.Clock;
import org.hanshu.query.shared.ReplyDue;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/** How the owner works on a case: who, with which letters, proposals and time limits, and what else goes on. */
public record Handling(
        List<Supervisor> supervisors,
        List<ChildItem> children,
        List<CaseProposal> proposals,
        List<ProceedingItem> proceedings,
        @Nullable ConsultationItem consultation,
        List<CaseDeadline> deadlines,
        List<CorrectionItem> corrections,
        WatchItem watch) {

    /** What the case opened, and how that stands. */
    public record ChildItem(
            UUID id,
            ChildKind kind,
            @Nullable String letterKind,
            @Nullable String status,
            @Nullable String number,
            @Nullable ReplyDue replyDue,
            Light light) {

        static ChildItem of(Child child, CaseParts parts, Locale reader) {
            var letter = parts.letters().get(child.id());
            return letter == null ? beside(child, parts.children().get(child.id())) : of(child, letter, reader);
        }

        private static ChildItem beside(Child child, @Nullable ChildView view) {
            var status = view == null ? child.outcome() : view.status();
            var light = view == null ? Light.GREY : view.clocks().light();
            return new ChildItem(child.id(), child.kind(), child.letterKind(), status, null, null, light);
        }

        static ChildItem of(Child child, LetterView letter, Locale reader) {
            return new ChildItem(
                    child.id(),
                    child.kind(),
                    letter.drafted().kind(),
                    letter.status().name(),
                    letter.signing().number(),
                    ReplyDue.in(letter.clocks(), reader),
                    letter.clocks().light());
        }
    }

    /** What the system suggests, and whether somebody answered. */
    public record CaseProposal(
            UUID id,
            Suggestion.What what,
            Suggestion.Why why,
            @Nullable UUID letterId,
            @Nullable String letterKind,
            ProposalStatus status,
            Instant proposedAt) {

        static CaseProposal of(Map.Entry<UUID, ProposalView> entry) {
            var view = entry.getValue();
            var about = view.suggestion().letterId();
            return new CaseProposal(
                    entry.getKey(),
                    view.suggestion().what(),
                    view.suggestion().why(),
                    about == null ? null : about.value(),
                    view.suggestion().letterKind(),
                    view.status(),
                    view.proposedAt());
        }
    }

    /** A time limit of the case itself. */
    public record CaseDeadline(String name, Light light, ReplyDue due) {

        static CaseDeadline of(Clock clock, Locale reader) {
            return new CaseDeadline(clock.deadline().name(), clock.light(), ReplyDue.of(clock.deadline(), reader));
        }
    }

    static Handling of(CaseParts parts, Texts texts, Locale reader) {
        return new Handling(
                parts.view().course().supervisors(),
                parts.view().children().stream()
                        .map(each -> ChildItem.of(each, parts, reader))
                        .toList(),
                parts.proposals().entrySet().stream().map(CaseProposal::of).toList(),
                parts.view().dealings().proceedings().stream()
                        .map(each -> ProceedingItem.of(each, texts))
                        .toList(),
                ConsultationItem.of(
                        parts.view().dealings().talks(), parts.view().clocks(), texts),
                parts.view().clocks().all().stream()
                        .map(each -> CaseDeadline.of(each, reader))
                        .toList(),
                parts.view().dealings().corrections().stream()
                        .map(each -> CorrectionItem.of(each, texts))
                        .toList(),
                WatchItem.of(parts.view().dealings().watch(), texts, reader));
    }
}
