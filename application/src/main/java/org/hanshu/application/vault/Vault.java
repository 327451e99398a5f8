package org.hanshu.application.vault;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Personal;
import org.hanshu.query.shared.Mandate;
import org.jspecify.annotations.Nullable;

/** The only place that opens personal data: to somebody allowed, for a reason, and never unnoticed. */
public final class Vault {

    private final SubjectKeys keys;
    private final SearchDigests searches;
    private final AccessLog accessLog;
    private final KeyAlarm alarm;

    Vault(SubjectKeys keys, SearchDigests searches, AccessLog accessLog, KeyAlarm alarm) {
        this.keys = keys;
        this.searches = searches;
        this.accessLog = accessLog;
        this.alarm = alarm;
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

    /** What was sealed, each by what sealed it; erased and locked ones are missing. The reading is recorded. */
    public Map<Personal<String>, String> revealAll(Collection<Personal<String>> several, Caller reader, String reason) {
        return texts(revealEach(several, reader, reason, null));
    }

    /** What became of each; the reading of those that open is recorded. */
    Map<Personal<String>, Content> revealEach(
            Collection<Personal<String>> several, Caller reader, String reason, @Nullable Mandate mandate) {
        var found = look(several);
        var opened = texts(found).keySet();
        if (!opened.isEmpty()) {
            accessLog.record(opened, reader, reason, mandate);
        }
        return found;
    }

    /** Whether the key of any of these is lost or wrong. */
    public boolean locksAny(Collection<Personal<String>> several) {
        return look(several).values().stream().anyMatch(Content.Locked.class::isInstance);
    }

    /** Seals a file for the subject; what it says is nobody's business but its reader's. */
    public byte[] sealBytes(UUID subject, byte[] clear) {
        var key = keys.toSeal(subject);
        return Box.ofBytes(subject, clear, key);
    }

    /** The file that was sealed, for the system's own work on it. */
    public byte[] openBytes(UUID subject, byte[] sealed) {
        return Box.openBytes(
                subject,
                sealed,
                requireNonNull(
                        keys.of(Map.of(subject, Set.of(Box.generation(sealed)))).get(subject)));
    }

    /** Every piece of personal data in something that was remembered. */
    @SuppressWarnings("unchecked") // All that is remembered of people is text.
    public List<Personal<String>> partsOf(Object message) {
        return PersonalParts.of(message).stream()
                .map(each -> (Personal<String>) each)
                .toList();
    }

    /** A further key for what is sealed from now on for the subject; nobody's who was erased, or is not known. */
    boolean renew(UUID subject) {
        return keys.renew(subject);
    }

    /** Erases a person, or one text, everywhere and for good. */
    public void destroy(UUID subject) {
        keys.destroy(subject);
        alarm.calm(subject);
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
        return texts(look(several));
    }

    /** What each says, or why it says nothing. */
    Map<Personal<String>, Content> look(Collection<Personal<String>> several) {
        var needed = new HashMap<UUID, Set<Integer>>();
        for (var one : several) {
            if (one instanceof Personal.Sealed<String> sealed) {
                needed.computeIfAbsent(sealed.subject(), any -> new HashSet<>()).add(Box.generation(sealed));
            }
        }
        var rings = keys.of(needed);
        var found = new LinkedHashMap<Personal<String>, Content>();
        for (var one : several) {
            found.computeIfAbsent(one, any -> content(one, rings));
        }
        return found;
    }

    private Content content(Personal<String> one, Map<UUID, Keyring> rings) {
        return switch (one) {
            case Personal.Open<String> open -> new Content.Clear(open.value());
            case Personal.Sealed<String> sealed -> content(sealed, requireNonNull(rings.get(sealed.subject())));
        };
    }

    private Content content(Personal.Sealed<String> sealed, Keyring ring) {
        var content = Box.open(sealed, ring);
        if (content instanceof Content.Locked) {
            alarm.raise(sealed.subject(), Box.generation(sealed));
        } else {
            alarm.calm(sealed.subject(), Box.generation(sealed));
        }
        return content;
    }

    private static Map<Personal<String>, String> texts(Map<Personal<String>, Content> found) {
        var texts = new LinkedHashMap<Personal<String>, String>();
        found.forEach((one, content) -> content.said().ifPresent(text -> texts.put(one, text)));
        return texts;
    }
}
