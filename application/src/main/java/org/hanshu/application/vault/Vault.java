package org.hanshu.application.vault;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Personal;

/** The only place that opens personal data: to somebody allowed, for a reason, and never unnoticed. */
public final class Vault {

    private final SubjectKeys keys;
    private final SearchDigests searches;
    private final AccessLog accessLog;

    Vault(SubjectKeys keys, SearchDigests searches, AccessLog accessLog) {
        this.keys = keys;
        this.searches = searches;
        this.accessLog = accessLog;
    }

    /** Has all the keys at hand that a message needs which is about to be written. */
    public void prepare(Object message) {
        keys.prepare(PersonalParts.of(message).stream()
                .filter(Personal.Open.class::isInstance)
                .map(Personal::subject)
                .toList());
    }

    /** Seals for the subject; its key, where it is new, joins the transaction that is under way. */
    <T> Personal.Sealed<T> seal(Personal.Open<T> open) {
        searches.add(open);
        return new Personal.Sealed<>(open.subject(), open.kind(), Box.of(open, keys.toSeal(open.subject())));
    }

    /** What was sealed; nothing where it was erased. The reading is recorded. */
    public Optional<String> reveal(Personal<String> one, Caller reader, String reason) {
        return Optional.ofNullable(revealAll(Set.of(one), reader, reason).get(one));
    }

    /** What was sealed, each by what sealed it; erased ones are missing. The reading is recorded. */
    public Map<Personal<String>, String> revealAll(Collection<Personal<String>> several, Caller reader, String reason) {
        var opened = open(several);
        if (!opened.isEmpty()) {
            accessLog.record(opened.keySet(), reader, reason);
        }
        return opened;
    }

    /** Seals a file for the subject; what it says is nobody's business but its reader's. */
    public byte[] sealBytes(UUID subject, byte[] clear) {
        var key = keys.toSeal(subject);
        return Box.ofBytes(subject, clear, key);
    }

    /** The file that was sealed, for the system's own work on it. */
    public byte[] openBytes(UUID subject, byte[] sealed) {
        return Box.openBytes(subject, sealed, keys.inForce(Set.of(subject)).get(subject))
                .orElseThrow(() -> new IllegalStateException("The key of " + subject + " was destroyed"));
    }

    /** Every piece of personal data in something that was remembered. */
    @SuppressWarnings("unchecked") // All that is remembered of people is text.
    public List<Personal<String>> partsOf(Object message) {
        return PersonalParts.of(message).stream()
                .map(each -> (Personal<String>) each)
                .toList();
    }

    /** Erases a person, or one text, everywhere and for good. */
    public void destroy(UUID subject) {
        keys.destroy(subject);
    }

    /** Those of these subjects that were erased. */
    Set<UUID> destroyed(Collection<UUID> subjects) {
        return keys.destroyed(subjects);
    }

    /** The subjects with exactly this name, identity number or phone. */
    Set<UUID> subjects(String exactly) {
        return searches.subjects(exactly);
    }

    /** By each of these values of one kind, the subjects of whom it is told. */
    Map<String, Set<UUID>> subjects(Personal.Kind kind, Collection<String> values) {
        return searches.subjects(kind, values);
    }

    Map<Personal<String>, String> open(Collection<Personal<String>> several) {
        var distinct = new LinkedHashSet<>(several);
        var inForce = keys.inForce(distinct.stream()
                .filter(Personal.Sealed.class::isInstance)
                .map(Personal::subject)
                .collect(Collectors.toSet()));
        var opened = new LinkedHashMap<Personal<String>, String>();
        for (var one : distinct) {
            var clear =
                    switch (one) {
                        case Personal.Open<String> open -> Optional.of(open.value());
                        case Personal.Sealed<String> sealed -> Box.open(sealed, inForce.get(sealed.subject()));
                    };
            clear.ifPresent(text -> opened.put(one, text));
        }
        return opened;
    }
}
