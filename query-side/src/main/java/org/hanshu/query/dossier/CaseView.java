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
 * @param atFirst what it was when it was filed
 * @param takenInBy the account that took it in
 */
record CaseView(
        ComplaintFiled filed,
        AtFirst atFirst,
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
        return new CaseView(filed, atFirst, takenInBy, other, course, willing, children, remarks, dealings, mark);
    }

    CaseView on(Course other) {
        return new CaseView(filed, atFirst, takenInBy, progress, other, willing, children, remarks, dealings, mark);
    }

    CaseView dealing(Dealings others) {
        return new CaseView(filed, atFirst, takenInBy, progress, course, willing, children, remarks, others, mark);
    }

    CaseView with(ComplaintFiled more, Willing others) {
        var first = more.equals(filed) ? atFirst : atFirst.before(filed);
        return new CaseView(more, first, takenInBy, progress, course, others, children, remarks, dealings, mark);
    }

    /**
     * What of it is known to who does not read all of it, as who filed it, had it before or is asked to take it: what stood
     * in the complaint when it was filed, where that stands now, and nobody and nothing that came to it since.
     */
    CaseView knownBeyondTheOwner() {
        var told = atFirst.within(filed);
        var wanted = willing.toldAtFirst(atFirst.claimants(), filed.mayBeNamedTo());
        return new CaseView(told, atFirst, takenInBy, progress, course, wanted, children, remarks, dealings, mark);
    }

    /** The highest number of a claimant that the reader knows. */
    int claimantsKnown(boolean all) {
        return all ? Integer.MAX_VALUE : atFirst.claimants();
    }

    /** What is claimed here and did not become another case's. */
    Stream<Claim> ownClaims() {
        return filed.claims().stream().filter(claim -> dealings.relations().whereClaim(claim.n()) == null);
    }

    /** As its row keeps it. */
    CaseView withoutClaimants() {
        var bare = Joined.withoutClaimants(filed);
        return new CaseView(bare, atFirst, takenInBy, progress, course, willing, children, remarks, dealings, mark);
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
        return new CaseView(filed, atFirst, takenInBy, progress, course, willing, children, said, dealings, mark);
    }

    /** Every remark that was made, put right. */
    CaseView saying(UnaryOperator<Stream<Remark>> right) {
        var said = right.apply(remarks.stream()).toList();
        return new CaseView(filed, atFirst, takenInBy, progress, course, willing, children, said, dealings, mark);
    }

    CaseView at(Mark other) {
        return new CaseView(filed, atFirst, takenInBy, progress, course, willing, children, remarks, dealings, other);
    }

    private CaseView with(List<Child> others) {
        return new CaseView(filed, atFirst, takenInBy, progress, course, willing, others, remarks, dealings, mark);
    }
}
