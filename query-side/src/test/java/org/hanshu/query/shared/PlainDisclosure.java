package org.hanshu.query.shared;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.shared.Personal;

/** Shows what the tests sealed: whole to who may see it, a mask to everybody else. */
public final class PlainDisclosure implements Disclosure {

    public static final String MASK = "***";

    @Override
    public Map<Personal<String>, String> shown(Collection<Personal<String>> several, Reader reader) {
        var shown = new HashMap<Personal<String>, String>();
        for (var one : several) {
            shown.put(one, reader.unmasked() ? ((Personal.Sealed<String>) one).box() : MASK);
        }
        return shown;
    }

    @Override
    public Set<UUID> subjectsOf(String exactly) {
        return Set.of(Sample.id(exactly));
    }
}
