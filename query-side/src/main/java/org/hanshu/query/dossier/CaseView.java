package org.hanshu.query.dossier;

import static java.util.Objects.requireNonNullElse;
import static java.util.Objects.requireNonNullElseGet;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.query.shared.CaseProgress;
import org.hanshu.query.shared.Clocks;
import org.hanshu.query.shared.Hands;

/**
 * A case as its own events tell it.
 *
 * @param filed as it was filed, and with the parties and claims that came to it since
 * @param takenInBy the account that took it in
 */
record CaseView(
        ComplaintFiled filed,
        String takenInBy,
        CaseProgress progress,
        Course course,
        Willing willing,
        List<Child> children,
        List<Remark> remarks,
        Dealings dealings,
        Mark mark) {

    CaseView {
        dealings = requireNonNullElse(dealings, Dealings.NONE);
    }

    CaseStatus status() {
        return progress.status();
    }

    Clocks clocks() {
        return progress.clocks();
    }

    CaseView in(CaseProgress other) {
        return new CaseView(filed, takenInBy, other, course, willing, children, remarks, dealings, mark);
    }

    CaseView on(Course other) {
        return new CaseView(filed, takenInBy, progress, other, willing, children, remarks, dealings, mark);
    }

    CaseView dealing(Dealings others) {
        return new CaseView(filed, takenInBy, progress, course, willing, children, remarks, others, mark);
    }

    CaseView with(ComplaintFiled more, Willing others) {
        return new CaseView(more, takenInBy, progress, course, others, children, remarks, dealings, mark);
    }

    /** What is claimed here and did not become another case's. */
    Stream<Claim> ownClaims() {
        return filed.claims().stream().filter(claim -> dealings.relations().whereClaim(claim.n()) == null);
    }

    /** As its row keeps it. */
    CaseView withoutClaimants() {
        return with(Joined.withoutClaimants(filed), willing);
    }

    /** In whose hands it is. */
    Hands hands() {
        return requireNonNullElseGet(dealings.hands(), () -> Hands.of(filed.owner()));
    }

    /** Nothing changes where nobody talks. */
    CaseView talking(UnaryOperator<Talks> change) {
        return dealings.talks() == null ? this : dealing(dealings.with(change.apply(dealings.talks())));
    }

    CaseView with(Child child) {
        return with(Stream.concat(children.stream(), Stream.of(child)).toList());
    }

    CaseView with(UUID childId, UnaryOperator<Child> change) {
        return with(children.stream()
                .map(each -> each.id().equals(childId) ? change.apply(each) : each)
                .toList());
    }

    CaseView without(UUID childId) {
        return with(children.stream().filter(each -> !each.id().equals(childId)).toList());
    }

    CaseView with(Remark remark) {
        var said = Stream.concat(remarks.stream(), Stream.of(remark)).toList();
        return new CaseView(filed, takenInBy, progress, course, willing, children, said, dealings, mark);
    }

    /** Every remark that was made, put right. */
    CaseView saying(UnaryOperator<Stream<Remark>> right) {
        var said = right.apply(remarks.stream()).toList();
        return new CaseView(filed, takenInBy, progress, course, willing, children, said, dealings, mark);
    }

    CaseView at(Mark other) {
        return new CaseView(filed, takenInBy, progress, course, willing, children, remarks, dealings, other);
    }

    private CaseView with(List<Child> others) {
        return new CaseView(filed, takenInBy, progress, course, willing, others, remarks, dealings, mark);
    }
}
