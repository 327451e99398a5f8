package org.hanshu.application.erasure;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hanshu.command.erasure.ToldNumbers;
import org.hanshu.command.shared.PersonalDigests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the texts in which a number stands, by keyed digests that go with the key of the text. */
@Component
class TextDigests implements ToldNumbers {

    private static final String PURPOSE = "TOLD";

    private final JdbcClient jdbc;
    private final PersonalDigests digests;

    TextDigests(JdbcClient jdbc, PersonalDigests digests) {
        this.jdbc = jdbc;
        this.digests = digests;
    }

    @Override
    public List<Mention> in(Collection<String> numbers, Collection<String> names) {
        var values = Stream.concat(numbers.stream().map(ToldNumbers::normal), names.stream());
        return jdbc.sql("""
                        select distinct subject, stream from keys.told_number told where digest = any(?)
                        and not exists (select from platform.destroyed_subject gone where gone.subject = told.subject)
                        """)
                .param(digests(values))
                .query((row, n) -> new Mention(row.getObject("subject", UUID.class), row.getString("stream")))
                .list();
    }

    void add(UUID text, String stream, Set<String> told) {
        if (!told.isEmpty()) {
            jdbc.sql("""
                            insert into keys.told_number (digest, subject, stream)
                            select told.digest, :text, :stream from unnest(:digests::text[]) as told (digest)
                            on conflict do nothing
                            """)
                    .param("text", text)
                    .param("stream", stream)
                    .param("digests", digests(told.stream()))
                    .update();
        }
    }

    void forget(UUID text) {
        jdbc.sql("delete from keys.told_number where subject = ?").param(text).update();
    }

    private String[] digests(Stream<String> values) {
        return values.map(value -> digests.of(PURPOSE, value)).distinct().toArray(String[]::new);
    }
}
