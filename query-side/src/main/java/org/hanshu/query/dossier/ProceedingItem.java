package org.hanshu.query.dossier;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.vocabulary.ProceedingKind;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What goes on, or went on, elsewhere about claims of a case.
 *
 * @param body before whom
 * @param number under which it goes there
 * @param claims which claims, by number
 */
public record ProceedingItem(
        int n,
        ProceedingKind kind,
        String body,
        @Nullable String number,
        List<Integer> claims,
        LocalDate since,
        @Nullable LocalDate endedOn,
        @Nullable String outcome) {

    static ProceedingItem of(Dealings.Proceeding proceeding, Texts texts) {
        var noted = proceeding.noted();
        return new ProceedingItem(
                noted.n(),
                noted.kind(),
                noted.body(),
                noted.number(),
                noted.claims(),
                noted.since(),
                proceeding.endedOn(),
                texts.of(proceeding.outcome()));
    }
}
