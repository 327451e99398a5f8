package org.hanshu.query.timeline;

import org.hanshu.api.account.AccountEvent;
import org.hanshu.api.account.AccountEvent.AccountClosed;
import org.hanshu.api.account.AccountEvent.AccountRegistered;
import org.hanshu.api.account.AccountEvent.CertificateIssued;
import org.hanshu.api.account.AccountEvent.PasswordIssued;
import org.hanshu.api.account.AccountEvent.RoleChanged;
import org.hanshu.api.account.AccountEvent.SecondFactorReset;

/** What happened to an account, in sentences. */
record AccountSentences(TimelineWords words) {

    String about(AccountEvent event) {
        return switch (event) {
            case AccountRegistered one ->
                words.say(
                        one,
                        one.name(),
                        words.organisation(one.organisation().value()),
                        words.role(one.role()),
                        one.order());
            case RoleChanged changed ->
                words.say(changed, words.role(changed.from()), words.role(changed.to()), changed.order());
            case CertificateIssued one -> words.say(one, one.number(), words.date(one.from()), words.date(one.until()));
            case PasswordIssued issued -> words.say(issued);
            case SecondFactorReset reset -> words.say(reset, reset.order());
            case AccountClosed over -> words.say(over, over.order());
        };
    }
}
