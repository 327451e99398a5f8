package org.hanshu.query.timeline;

import org.hanshu.api.account.AccountEvent;
import org.hanshu.api.account.AccountEvent.AccountClosed;
import org.hanshu.api.account.AccountEvent.AccountRegistered;
import org.hanshu.api.account.AccountEvent.CertificateIssued;
import org.hanshu.api.account.AccountEvent.PasswordIssued;
import org.hanshu.api.account.AccountEvent.RoleChanged;
import org.hanshu.api.account.AccountEvent.SecondFactorReset;
import org.hanshu.api.account.AccountEvent.SubstituteAppointed;
import org.hanshu.api.account.AccountEvent.SubstitutionEnded;

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
            case SubstituteAppointed one ->
                words.say(one, one.n(), one.substitute(), words.date(one.from()), words.date(one.to()), one.order());
            case SubstitutionEnded over -> words.say(over, over.n(), over.order());
            case PasswordIssued issued -> words.say(issued);
            case SecondFactorReset reset -> words.say(reset, reset.order());
            case AccountClosed over -> words.say(over, over.order());
        };
    }
}
