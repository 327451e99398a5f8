package org.hanshu.command.shared;

import java.time.Clock;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Sender;
import org.springframework.stereotype.Component;

/** Free texts that may name someone: each is a data subject of its own, so that one can be destroyed without the rest. */
@Component
public class Texts {

    private final Clock clock;

    Texts(Clock clock) {
        this.clock = clock;
    }

    /**
     * The text as the sender's request told it.
     *
     * @param place where in the request it stands, for instance {@code text} or {@code demands[0].text}
     */
    public Personal<String> of(Sender sender, String place, String text) {
        return Personal.text(Derived.TEXT.id(sender.newId(clock.instant()), place), text);
    }
}
