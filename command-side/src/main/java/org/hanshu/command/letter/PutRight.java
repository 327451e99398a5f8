package org.hanshu.command.letter;

import org.hanshu.api.letter.LetterCorrectionEvent;
import org.hanshu.api.letter.LetterCorrectionEvent.AttemptAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionAsked;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionConfirmed;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionDeclined;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineRecomputed;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineReopened;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterOverdueTakenBack;
import org.hanshu.api.letter.LetterCorrectionEvent.ReceiptRefusalAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.RectificationAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.RectificationCorrected;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyCorrected;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyFoundInTime;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyFoundLate;
import org.hanshu.api.letter.LetterCorrectionEvent.ServiceCorrected;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationCorrected;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterServed;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.Reply;

/** What an entry says once a correction is told. */
final class PutRight {

    private PutRight() {}

    static Entry<LetterEvent> by(LetterCorrectionEvent correction, Entry<LetterEvent> entry) {
        return switch (correction) {
            case ServiceCorrected of -> isOf(entry, of.event()) ? entry.saying(served(entry, of)) : entry;
            case ReplyCorrected of -> isOf(entry, of.event()) ? entry.saying(replied(entry, of)) : entry;
            case RectificationCorrected of -> isOf(entry, of.event()) ? entry.saying(rectified(entry, of)) : entry;
            case VerificationCorrected of -> isOf(entry, of.event()) ? entry.saying(verified(entry, of)) : entry;
            case AttemptAnnulled of -> isOf(entry, of.event()) ? entry.struck() : entry;
            case ReceiptRefusalAnnulled of -> isOf(entry, of.event()) ? entry.struck() : entry;
            case ReplyAnnulled of -> isOf(entry, of.event()) ? entry.struck() : entry;
            case RectificationAnnulled of -> isOf(entry, of.event()) ? entry.struck() : entry;
            case VerificationAnnulled of -> isOf(entry, of.event()) ? entry.struck() : entry;
            case ReplyFoundInTime of -> flagged(entry, of.n(), false);
            case ReplyFoundLate of -> flagged(entry, of.n(), true);
            case LetterCorrectionAsked of -> entry;
            case LetterCorrectionConfirmed of -> entry;
            case LetterCorrectionDeclined of -> entry;
            case LetterDeadlineRecomputed of -> entry;
            case LetterDeadlineReopened of -> entry;
            case LetterOverdueTakenBack of -> entry;
        };
    }

    private static boolean isOf(Entry<?> entry, String id) {
        return entry.id().equals(id);
    }

    private static LetterServed served(Entry<?> entry, ServiceCorrected right) {
        var served = (LetterServed) entry.event();
        return new LetterServed(
                served.letterId(), served.method(), right.servedOn(), right.publishedOn(), served.receivedBy());
    }

    private static ReplyRecorded replied(Entry<?> entry, ReplyCorrected right) {
        var recorded = (ReplyRecorded) entry.event();
        var reply = recorded.reply();
        var said = new Reply(reply.stance(), reply.text(), right.sentOn(), right.receivedOn(), reply.demands());
        return new ReplyRecorded(recorded.letterId(), recorded.n(), said, recorded.late());
    }

    private static RectificationRecorded rectified(Entry<?> entry, RectificationCorrected right) {
        var done = (RectificationRecorded) entry.event();
        return new RectificationRecorded(
                done.letterId(),
                done.demand(),
                done.n(),
                done.text(),
                right.amountPaid(),
                right.doneOn(),
                right.payments());
    }

    private static RectificationVerified verified(Entry<?> entry, VerificationCorrected right) {
        var check = (RectificationVerified) entry.event();
        return new RectificationVerified(
                check.letterId(),
                check.demand(),
                check.rectifications(),
                check.outcome(),
                right.verifiedAmount(),
                check.basis(),
                check.verifiers(),
                check.text());
    }

    private static Entry<LetterEvent> flagged(Entry<LetterEvent> entry, int n, boolean late) {
        return entry.event() instanceof ReplyRecorded reply && reply.n() == n
                ? entry.saying(new ReplyRecorded(reply.letterId(), n, reply.reply(), late))
                : entry;
    }
}
