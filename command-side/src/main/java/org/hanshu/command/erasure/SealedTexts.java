package org.hanshu.command.erasure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Personal;

/** What the vault does for who searches for a person: it alone opens what is sealed. */
public interface SealedTexts {

    /** Every piece of personal data in something that is remembered. */
    List<Personal<String>> in(Object event);

    /** Each opened, and that it was read recorded; erased ones are missing. */
    Map<Personal<String>, String> opened(Collection<Personal<String>> several, Caller reader, String reason);

    /** Whether any of these cannot be opened, though nobody erased it. */
    boolean locksAny(Collection<Personal<String>> several);
}
