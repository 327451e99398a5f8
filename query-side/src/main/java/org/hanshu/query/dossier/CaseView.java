package org.hanshu.query.dossier;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.query.shared.CaseProgress;
import org.hanshu.query.shared.Clocks;

/**
 * A case as its own events tell it.
 *
 * @param takenInBy the account that took it in
 */
record CaseView(
        ComplaintFiled filed,
        String takenInBy,
        CaseProgress progress,
        Course course,
        List<Child> children,
        List<Remark> remarks,
        Dealings dealings,
        Mark mark) {

    CaseView {
        dealings = requireNonNullElse(dealings, Dealings.NONE); // A row written before there were any has none.
    }

    CaseStatus status() {
        return progress.status();
    }

    Clocks clocks() {
        return progress.clocks();
    }

    CaseView in(CaseProgress other) {
        return new CaseView(filed, takenInBy, other, course, children, remarks, dealings, mark);
    }

    CaseView on(Course other) {
        return new CaseView(filed, takenInBy, progress, other, children, remarks, dealings, mark);
    }

    CaseView dealing(Dealings others) {
        return new CaseView(filed, takenInBy, progress, course, children, remarks, others, mark);
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
        return new CaseView(filed, takenInBy, progress, course, children, said, dealings, mark);
    }

    CaseView at(Mark other) {
        return new CaseView(filed, takenInBy, progress, course, children, remarks, dealings, other);
    }

    private CaseView with(List<Child> others) {
        return new CaseView(filed, takenInBy, progress, course, others, remarks, dealings, mark);
    }
}
