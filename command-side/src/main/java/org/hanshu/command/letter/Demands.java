package org.hanshu.command.letter;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.hanshu.api.letter.Demand;
import org.hanshu.api.letter.LetterCorrectionEvent.RectificationAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationCorrected;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterRevised;
import org.hanshu.api.letter.LetterEvent.RectificationPlanned;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationRelapsed;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;

/** The demands of a letter by their numbers, and how far each was met. */
record Demands(SortedMap<Integer, DemandProgress> byNumber) {

    static Demands of(List<Demand> demands) {
        return new Demands(
                demands.stream().collect(toMap(Demand::n, DemandProgress::of, (first, again) -> first, TreeMap::new)));
    }

    Demands after(LetterEvent event) {
        return switch (event) {
            case LetterRevised revised -> of(revised.text().demands());
            case RectificationPlanned planned ->
                with(planned.demand(), demand -> demand.planned(planned.instalments()));
            case RectificationRecorded recorded -> with(recorded.demand(), demand -> demand.recorded(recorded.n()));
            case RectificationVerified verified -> with(verified.demand(), demand -> demand.verified(verified));
            case RectificationRelapsed relapsed -> with(relapsed.demand(), demand -> demand.relapsed(relapsed));
            case RectificationAnnulled annulled -> with(annulled.demand(), demand -> demand.annulled(annulled));
            case VerificationCorrected right -> with(right.demand(), demand -> demand.corrected(right));
            case VerificationAnnulled annulled -> with(annulled.demand(), demand -> demand.annulled(annulled));
            default -> this;
        };
    }

    boolean has(int n) {
        return byNumber.containsKey(n);
    }

    DemandProgress get(int n) {
        var demand = byNumber.get(n);
        if (demand == null) {
            throw LetterRule.HAS_NO_SUCH_DEMAND.violated(Map.of("n", String.valueOf(n)));
        }
        return demand;
    }

    Collection<DemandProgress> all() {
        return Collections.unmodifiableCollection(byNumber.values());
    }

    private Demands with(int n, UnaryOperator<DemandProgress> change) {
        var changed = new TreeMap<>(byNumber);
        changed.put(n, change.apply(get(n)));
        return new Demands(changed);
    }
}
