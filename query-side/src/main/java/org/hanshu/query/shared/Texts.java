package org.hanshu.query.shared;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/** What the reader of one answer is shown of the personal data in it. */
public interface Texts {

    @Nullable
    String of(@Nullable Personal<String> one);

    /** Makes the answer twice: once to see what it needs, and then with all of that out of the vault in one go. */
    static <R> R shown(Disclosure disclosure, Disclosure.Reader reader, Function<Texts, R> answer) {
        Set<Personal<String>> needed = new LinkedHashSet<>();
        var blank = answer.apply(one -> {
            if (one != null) {
                needed.add(one);
            }
            return null;
        });
        if (needed.isEmpty()) {
            return blank;
        }
        var shown = disclosure.shown(needed, reader);
        return answer.apply(one -> one == null ? null : shown.get(one));
    }
}
