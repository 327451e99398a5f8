package org.hanshu.command.letter;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.hanshu.api.letter.LetterServiced;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.WhyThisDate;
import org.jspecify.annotations.Nullable;

/**
 * What serving a letter answers, with the reckoning in the reader's words.
 *
 * @param deemedServedOn for a public notice, the day from which the law counts
 * @param replyDue until when the addressee has to answer, where it has to
 */
record ServedLetter(
        UUID id,
        long version,
        @Nullable LocalDate deemedServedOn,
        @Nullable ReplyDue replyDue) {

    static ServedLetter of(LetterServiced served, Locale reader) {
        var reply = served.reply();
        return new ServedLetter(
                served.id(),
                served.version(),
                served.deemedServedOn(),
                reply == null ? null : ReplyDue.of(reply, reader));
    }

    /** The last day for the answer, and why it is that day. */
    record ReplyDue(
            LocalDate date, String rule, int ruleVersion, String calendarVersion, boolean provisional, String why) {

        static ReplyDue of(Deadline reply, Locale reader) {
            return new ReplyDue(
                    reply.due(),
                    reply.rule(),
                    reply.ruleVersion(),
                    reply.calendarVersion(),
                    reply.provisional(),
                    WhyThisDate.sentence(reply, reader));
        }
    }
}
