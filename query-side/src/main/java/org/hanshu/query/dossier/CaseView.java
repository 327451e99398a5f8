package org.hanshu.query.dossier;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.query.shared.Clocks;

/**
 * A case as its own events tell it.
 *
 * @param takenInBy the account that took it in
 */
record CaseView(
        ComplaintFiled filed,
        String takenInBy,
        CaseStatus status,
        Course course,
        List<Child> children,
        List<Remark> remarks,
        Clocks clocks,
        Mark mark) {

    CaseView in(CaseStatus other) {
        return new CaseView(filed, takenInBy, other, course, children, remarks, clocks, mark);
    }

    CaseView on(Course other) {
        return new CaseView(filed, takenInBy, status, other, children, remarks, clocks, mark);
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
        return new CaseView(filed, takenInBy, status, course, children, said, clocks, mark);
    }

    CaseView with(Clocks others) {
        return new CaseView(filed, takenInBy, status, course, children, remarks, others, mark);
    }

    CaseView at(Mark other) {
        return new CaseView(filed, takenInBy, status, course, children, remarks, clocks, other);
    }

    private CaseView with(List<Child> others) {
        return new CaseView(filed, takenInBy, status, course, others, remarks, clocks, mark);
    }
}
