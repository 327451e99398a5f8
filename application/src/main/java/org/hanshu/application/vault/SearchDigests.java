package org.hanshu.application.vault;

import static org.springframework.transaction.support.TransactionSynchronizationManager.bindResource;
import static org.springframework.transaction.support.TransactionSynchronizationManager.getResource;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isSynchronizationActive;
import static org.springframework.transaction.support.TransactionSynchronizationManager.registerSynchronization;
import static org.springframework.transaction.support.TransactionSynchronizationManager.unbindResourceIfPossible;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hanshu.api.shared.Personal;
import org.hanshu.command.shared.PersonalDigests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;

/** Finds people by full name, identity number or phone, and only when all of it is known. */
final class SearchDigests {

    private static final Set<Personal.Kind> SEARCHABLE =
            Set.of(Personal.Kind.NAME, Personal.Kind.IDENTITY_NUMBER, Personal.Kind.PHONE);

    private final JdbcClient jdbc;
    private final PersonalDigests digests;

    SearchDigests(JdbcClient jdbc, PersonalDigests digests) {
        this.jdbc = jdbc;
        this.digests = digests;
    }

    /** Remembers how to find it, together with all else of its transaction. */
    void add(Personal.Open<?> open) {
        if (SEARCHABLE.contains(open.kind())) {
            var digest = digest(open.kind(), String.valueOf(open.value()));
            remember(new Entry(open.kind(), digest, open.subject()));
        }
    }

    Set<UUID> subjects(String exactly) {
        var digest = SEARCHABLE.stream().map(kind -> digest(kind, exactly)).collect(Collectors.toSet());
        return jdbc.sql("select subject from keys.search_digest where digest in (:digests)")
                .param("digests", digest)
                .query(UUID.class)
                .set();
    }

    /** By each value the subjects of whom it is told; a value told of nobody is missing. */
    Map<String, Set<UUID>> subjects(Personal.Kind kind, Collection<String> values) {
        var byDigest = new HashMap<String, List<String>>();
        values.forEach(value -> byDigest.computeIfAbsent(digest(kind, value), any -> new ArrayList<>())
                .add(value));
        var found = new HashMap<String, Set<UUID>>();
        jdbc.sql("select digest, subject from keys.search_digest where kind = ? and digest = any(?)")
                .params(kind.name(), byDigest.keySet().toArray(String[]::new))
                .query(row -> {
                    var subject = row.getObject("subject", UUID.class);
                    byDigest.getOrDefault(row.getString("digest"), List.of())
                            .forEach(value -> found.computeIfAbsent(value, any -> new HashSet<>())
                                    .add(subject));
                });
        return found;
    }

    private String digest(Personal.Kind kind, String value) {
        return digests.of(kind.name(), value);
    }

    private void write(Set<Entry> entries) {
        jdbc.sql("""
                        insert into keys.search_digest (kind, digest, subject)
                        select * from unnest(:kinds::text[], :digests::text[], :subjects::text[]::uuid[])
                        on conflict do nothing
                        """)
                .param("kinds", column(entries, entry -> entry.kind().name()))
                .param("digests", column(entries, Entry::digest))
                .param("subjects", column(entries, entry -> entry.subject().toString()))
                .update();
    }

    private static String[] column(Set<Entry> entries, Function<Entry, String> value) {
        return entries.stream().map(value).toArray(String[]::new);
    }

    private void remember(Entry entry) {
        if (isSynchronizationActive()) {
            untilCommit().add(entry);
        } else {
            write(Set.of(entry));
        }
    }

    private OfTransaction untilCommit() {
        if (getResource(this) instanceof OfTransaction pending) {
            return pending;
        }
        var pending = new OfTransaction();
        bindResource(this, pending);
        registerSynchronization(pending);
        return pending;
    }

    private record Entry(Personal.Kind kind, String digest, UUID subject) {}

    /** What the present transaction made findable. */
    private final class OfTransaction implements TransactionSynchronization {

        private final Set<Entry> entries = new LinkedHashSet<>();

        void add(Entry entry) {
            entries.add(entry);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write(entries);
        }

        @Override
        public void suspend() {
            unbindResourceIfPossible(SearchDigests.this);
        }

        @Override
        public void resume() {
            bindResource(SearchDigests.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            unbindResourceIfPossible(SearchDigests.this);
        }
    }
}
