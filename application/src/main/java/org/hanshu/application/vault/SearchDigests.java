package org.hanshu.application.vault;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hanshu.api.shared.Personal;
import org.hanshu.command.shared.PersonalDigests;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    void add(Personal.Open<?> open) {
        if (SEARCHABLE.contains(open.kind())) {
            jdbc.sql("insert into keys.search_digest (kind, digest, subject) values (?, ?, ?) on conflict do nothing")
                    .params(open.kind().name(), digest(open.kind(), String.valueOf(open.value())), open.subject())
                    .update();
        }
    }

    Set<UUID> subjects(String exactly) {
        var digest = SEARCHABLE.stream().map(kind -> digest(kind, exactly)).collect(Collectors.toSet());
        return jdbc.sql("select subject from keys.search_digest where digest in (:digests)")
                .param("digests", digest)
                .query(UUID.class)
                .set();
    }

    private String digest(Personal.Kind kind, String value) {
        return digests.of(kind.name(), value);
    }
}
