package org.hanshu.query.dossier;

import java.time.LocalDate;
import org.hanshu.api.letter.LetterEvent.LetterIssued;
import org.jspecify.annotations.Nullable;

/** Through whose hands a letter went until it was signed and numbered, by account. */
record Signing(
        String drafter,
        @Nullable String approver,
        @Nullable String number,
        @Nullable String signer,
        @Nullable LocalDate signedOn) {

    static Signing draftedBy(String account) {
        return new Signing(account, null, null, null, null);
    }

    Signing approvedBy(@Nullable String account) {
        return new Signing(drafter, account, number, signer, signedOn);
    }

    Signing issued(LetterIssued event) {
        return new Signing(drafter, approver, event.number(), event.signer(), event.signedOn());
    }
}
