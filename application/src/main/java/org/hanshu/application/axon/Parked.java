package org.hanshu.application.axon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** All that stands aside, in one list, each to be resumed in its own way. */
public final class Parked {

    private final List<Resumable> kinds;

    Parked(List<Resumable> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /** One kind of what stands aside. */
    interface Resumable {

        List<ParkedItem> list();

        /** Tries again, in order, until all is handled or the first fails again. */
        void resume(ParkedItem item);
    }

    public List<ParkedItem> list() {
        return kinds.stream().flatMap(kind -> kind.list().stream()).toList();
    }

    /** Tries again what stands aside under this id; what is left of it afterwards, nothing if all went well. */
    public Optional<ParkedItem> resume(String id) {
        var kind = kinds.stream()
                .filter(one -> named(one, id).isPresent())
                .findFirst()
                .orElseThrow(() ->
                        new RuleViolated(new Refusal("parked.not-found", Refusal.Kind.NOT_FOUND, Map.of("id", id))));
        named(kind, id).ifPresent(kind::resume);
        return named(kind, id);
    }

    private static Optional<ParkedItem> named(Resumable kind, String id) {
        return Stream.of(kind)
                .flatMap(one -> one.list().stream())
                .filter(item -> item.id().equals(id))
                .findFirst();
    }
}
