package org.hanshu.query.dossier;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterEvent.LetterServed;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.LetterText;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.query.shared.Clocks;
import org.hanshu.query.shared.LetterProgress;
import org.jspecify.annotations.Nullable;

/**
 * A letter as its events tell it.
 *
 * @param text what it says; a revision's takes the draft's place
 */
record LetterView(
        LetterDrafted drafted,
        LetterText text,
        LetterProgress progress,
        Signing signing,
        Road road,
        @Nullable LetterServed served,
        List<ReplyRecorded> replies,
        List<DemandView> demands,
        @Nullable Ending ending,
        List<CorrectionView> corrections,
        Mark mark) {

    LetterView {
        road = requireNonNullElse(road, Road.NOT_BEGUN); // Rows that an earlier release wrote have none.
        corrections = requireNonNullElse(corrections, List.of());
    }

    LetterStatus status() {
        return progress.status();
    }

    Clocks clocks() {
        return progress.clocks();
    }

    LetterView in(LetterProgress other) {
        return new LetterView(drafted, text, other, signing, road, served, replies, demands, ending, corrections, mark);
    }

    /** The demands of another text begin anew. */
    LetterView saying(LetterText other) {
        var open = other.demands().stream().map(DemandView::open).toList();
        return new LetterView(
                drafted,
                other,
                progress,
                signing.approvedBy(null),
                road,
                served,
                replies,
                open,
                ending,
                corrections,
                mark);
    }

    LetterView signed(Signing other) {
        return new LetterView(
                drafted, text, progress, other, road, served, replies, demands, ending, corrections, mark);
    }

    LetterView on(Road other) {
        return new LetterView(
                drafted, text, progress, signing, other, served, replies, demands, ending, corrections, mark);
    }

    LetterView served(LetterServed how) {
        return new LetterView(drafted, text, progress, signing, road, how, replies, demands, ending, corrections, mark);
    }

    LetterView with(ReplyRecorded reply) {
        return answered(Stream.concat(replies.stream(), Stream.of(reply)).toList());
    }

    LetterView answered(List<ReplyRecorded> all) {
        return new LetterView(drafted, text, progress, signing, road, served, all, demands, ending, corrections, mark);
    }

    LetterView with(int n, UnaryOperator<DemandView> change) {
        var all = demands.stream()
                .map(each -> each.demand().n() == n ? change.apply(each) : each)
                .toList();
        return new LetterView(drafted, text, progress, signing, road, served, replies, all, ending, corrections, mark);
    }

    LetterView ended(@Nullable Ending how) {
        return new LetterView(drafted, text, progress, signing, road, served, replies, demands, how, corrections, mark);
    }

    LetterView at(Mark other) {
        return new LetterView(
                drafted, text, progress, signing, road, served, replies, demands, ending, corrections, other);
    }

    LetterView corrected(List<CorrectionView> all) {
        return new LetterView(drafted, text, progress, signing, road, served, replies, demands, ending, all, mark);
    }
}
