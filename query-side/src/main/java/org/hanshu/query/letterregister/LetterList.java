package org.hanshu.query.letterregister;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.shared.Named;
import org.hanshu.query.shared.ReplyDue;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Some letters, the last drafted first, and the cursor for the rest. */
public record LetterList(List<LetterItem> items, @Nullable String next) {

    /**
     * A letter in a list.
     *
     * @param caseId the first case that it is about
     * @param number 文号, once it is signed
     */
    public record LetterItem(
            UUID id,
            @Nullable UUID caseId,
            List<UUID> caseIds,
            String kind,
            LetterStatus status,
            @Nullable String number,
            @Nullable LocalDate signedOn,
            Named issuer,
            LetterAddressee addressee,
            @Nullable ReplyDue replyDue,
            Light light,
            Instant updatedAt) {

        static LetterItem of(LetterLine line, Texts texts, Locale reader) {
            var to = line.addressee();
            var cases = line.cases().stream().map(CaseId::value).toList();
            return new LetterItem(
                    line.letterId().value(),
                    cases.isEmpty() ? null : cases.getFirst(),
                    cases,
                    line.kind(),
                    line.progress().status(),
                    line.number(),
                    line.signedOn(),
                    Named.of(line.issuer(), reader),
                    new LetterAddressee(to.name() == null ? texts.of(to.personalName()) : to.name(), to.uscc()),
                    ReplyDue.in(line.progress().clocks(), reader),
                    line.progress().clocks().light(),
                    line.updatedAt());
        }
    }

    /** To whom a letter goes. */
    public record LetterAddressee(
            @Nullable String name, @Nullable String uscc) {}
}
