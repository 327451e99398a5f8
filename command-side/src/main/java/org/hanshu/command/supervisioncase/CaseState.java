package org.hanshu.command.supervisioncase;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PartiesCorrected;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent.InvestigationExtended;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionEvent;
import org.hanshu.api.supervisioncase.ClaimFinding;
import org.hanshu.api.supervisioncase.PartiesEvent;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantErased;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.MentionsErased;
import org.hanshu.api.supervisioncase.RelatedCasesEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ApproachConverted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildrenEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ClockEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationRequested;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InvestigationConcluded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingEvent;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.Finding;
import org.jspecify.annotations.Nullable;

/** Where a case that was filed stands; each part of it is told by its own record. */
final class CaseState {

    private final Filing filing;
    private Course course = Course.BEGUN;
    private Hands hands;
    private ApproachKind kind;
    private Parties parties;
    private List<ClaimFinding> findings = List.of();
    private boolean asked;
    private Children children = Children.NONE;
    private CaseClocks clocks = CaseClocks.NONE;
    private Watched watched;
    private Proceedings proceedings = Proceedings.NONE;
    private Relations relations = Relations.NONE;
    private Talks talks = Talks.NONE;
    private Set<UUID> erased = Set.of();
    private Set<Integer> forgotten = Set.of();
    private Hearing hearing = Hearing.NONE;
    private @Nullable Instant endedAt; // None while the case goes on.
    private @Nullable Retention retention; // None while the case goes on.

    CaseState(ComplaintFiled filed) {
        this.filing = Filing.of(filed);
        this.hands = Hands.of(filed.owner());
        this.kind = filed.kind();
        this.parties = Parties.of(filed);
        this.watched = Watched.NOTHING.with(filed.claimants());
    }

    void evolve(SupervisionCaseEvent event, Instant at) {
        switch (event) {
            case InformationRequested requested -> asked = true;
            case ApproachConverted converted -> kind = converted.to();
            case InvestigationConcluded concluded -> findings = Findings.replaced(findings, concluded.findings());
            case ClaimantErased gone -> {
                erased = Stream.of(erased, gone.people(), gone.texts())
                        .flatMap(Collection::stream)
                        .collect(toUnmodifiableSet());
                forgotten = Stream.concat(forgotten.stream(), Stream.of(gone.claimant()))
                        .collect(toUnmodifiableSet());
            }
            case MentionsErased gone ->
                erased = Stream.concat(erased.stream(), gone.texts().stream()).collect(toUnmodifiableSet());
            case PartiesEvent of -> {
                parties = parties.after(of);
                watched = of instanceof ClaimantsAdded added ? watched.with(added.claimants()) : watched;
            }
            case CaseWatchEvent of -> {
                watched = watched.after(of);
                retention = of instanceof RetentionEvent kept ? Retention.after(retention, kept) : retention;
                clocks = of instanceof InvestigationExtended more ? clocks.extended(more.deadline()) : clocks;
            }
            case RelatedCasesEvent of -> {
                relations = relations.after(of);
                parties = parties.after(of);
            }
            case CaseCorrectionEvent of -> putRight(of);
            case ChildrenEvent of -> children = children.after(of);
            case ProceedingEvent of -> proceedings = proceedings.after(of);
            case HandoverEvent of -> hands = hands.after(of);
            case ConsultationEvent of -> talks = talks.after(of, status(), new OccurredAt(at).day());
            case ClockEvent of -> clocks = clocks.after(of);
            case CaseClosed closed -> {
                parties = parties.closed();
                watched = watched.closed();
            }
            case CaseReopened reopened -> talks = talks.over();
            default -> {} // The case takes its course, and the course knows every event.
        }
        var before = course.status();
        course = course.after(event, at);
        hearing = hearing.after(event, at);
        if (!Retentions.isOver(course.status())) {
            endedAt = null;
        } else if (!Retentions.isOver(before)) {
            endedAt = at;
        }
    }

    /** A correction gave the clock this last day: it is counted on from there. */
    void putRight(String clock) {
        clocks = clocks.putRight(clock);
    }

    private void putRight(CaseCorrectionEvent correction) {
        parties = parties.after(correction);
        proceedings = proceedings.after(correction);
        talks = talks.after(correction);
        clocks = clocks.after(correction);
        switch (correction) {
            case FindingsCorrected right -> findings = Findings.replaced(findings, right.findings());
            case FindingsAnnulled no -> findings = no.findings();
            case PartiesCorrected right -> watched = watched.with(right.claimants());
            default -> {} // Its parts say what else there is to it.
        }
    }

    Filing filing() {
        return filing;
    }

    /** The union that handles it now 承办单位. */
    OrganisationId owner() {
        return hands.owner();
    }

    Hands hands() {
        return hands;
    }

    /** What somebody wants of the union, as it is understood now. */
    ApproachKind kind() {
        return kind;
    }

    /** How far it has come, and who works on it. */
    Course course() {
        return course;
    }

    Parties parties() {
        return parties;
    }

    CaseStatus status() {
        return course.status();
    }

    /** The accounts of those who investigate. */
    List<String> supervisors() {
        return course.supervisors();
    }

    /** What was found last, per claim. */
    List<ClaimFinding> findings() {
        return findings;
    }

    /** Whether this was found last, on any claim. */
    boolean found(Finding finding) {
        return findings.stream().anyMatch(each -> each.finding() == finding);
    }

    /** Whether information was requested before: that is done once. */
    boolean asked() {
        return asked;
    }

    Hearing hearing() {
        return hearing;
    }

    Children children() {
        return children;
    }

    /** The time limits that are not settled. */
    CaseClocks clocks() {
        return clocks;
    }

    /** What is remembered of who watches over it. */
    Watched watched() {
        return watched;
    }

    Proceedings proceedings() {
        return proceedings;
    }

    /** What it has to do with other cases. */
    Relations relations() {
        return relations;
    }

    /** The talks of both sides, while they go on or what they settled on is followed. */
    Optional<Consultation> consultation() {
        return Optional.ofNullable(talks.last());
    }

    /** How many terms were settled on so far, in whichever talks. */
    int terms() {
        return talks.terms();
    }

    /** When it ended last, by whatever end, while it is over. */
    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    /** Until when it is kept with the names in it, once it is over. */
    Optional<Retention> retention() {
        return Optional.ofNullable(retention);
    }

    /** The numbers of those claimants who were erased, here or by the way of another of their cases. */
    Set<Integer> forgotten() {
        return forgotten;
    }

    /** Whose keys were destroyed, of people and of texts. */
    Set<UUID> erased() {
        return erased;
    }

    boolean isSettledAndKept(Consultation settled) {
        return status() != CaseStatus.CONSULTING && settled.isKept();
    }

    /** Whether an arbitrator or a court decides every one of its claims, or an agency acts. */
    boolean waitsForOthers() {
        var claims = parties.numbersOfClaims();
        var isDecidedElsewhere = !claims.isEmpty() && proceedings.held(claims).size() == claims.size();
        return isDecidedElsewhere || watched.awaited() != null;
    }
}
