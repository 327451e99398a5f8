package org.hanshu.query.dossier;

import static org.hanshu.api.supervisioncase.SupervisionCaseEvent.termClock;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.shared.Money;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.shared.Clock;
import org.hanshu.query.shared.Clocks;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A consultation 协商 of both sides.
 *
 * @param claimants who consented, by number
 * @param respondents who consented, by number
 * @param terms what they settled on; none before they did
 */
public record ConsultationItem(
        List<Integer> claimants,
        List<Integer> respondents,
        @Nullable String text,
        List<TermItem> terms) {

    /**
     * One term.
     *
     * @param claim which claim it settles, by number
     * @param paid how much was paid so far
     */
    public record TermItem(
            int n,
            int claim,
            @Nullable Money amount,
            @Nullable LocalDate due,
            Money paid,
            @Nullable LocalDate performedOn,
            boolean fulfilled,
            Light light) {

        static TermItem of(Talks.Term term, Clocks clocks) {
            var agreed = term.agreed();
            var light = clocks.named(termClock(agreed.n())).map(Clock::light).orElse(Light.GREY);
            return new TermItem(
                    agreed.n(),
                    agreed.claim(),
                    agreed.amount(),
                    agreed.due(),
                    term.paid(),
                    term.performedOn(),
                    term.fulfilled(),
                    light);
        }
    }

    static @Nullable ConsultationItem of(@Nullable Talks talks, Clocks clocks, Texts texts) {
        return talks == null
                ? null
                : new ConsultationItem(
                        talks.proposed().claimants(),
                        talks.proposed().respondents(),
                        texts.of(talks.proposed().text()),
                        talks.terms().stream()
                                .map(each -> TermItem.of(each, clocks))
                                .toList());
    }
}
