package org.hanshu.application.erasure;

import java.util.List;
import java.util.UUID;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Personal;
import org.hanshu.command.erasure.SealedTexts;
import org.hanshu.command.shared.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Notes whom the refused rows are about that were kept before such things were noted, each once; that they are read is recorded. */
@Component
class EarlierRows {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierRows.class);
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final SealedTexts sealed;
    private final TextDigests texts;
    private final Turns turns;

    EarlierRows(JdbcClient jdbc, SealedTexts sealed, TextDigests texts, Turns turns) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.texts = texts;
        this.turns = turns;
    }

    private record Row(UUID subject, String stream, String box) {

        Personal<String> text() {
            return new Personal.Sealed<>(subject, Personal.Kind.TEXT, box);
        }
    }

    /** One process does it; what fails holds up no start, and waits for the next. */
    @EventListener(ApplicationReadyEvent.class)
    void noteOnce() throws InterruptedException {
        try {
            turns.ifFree("earlier rows", this::note);
        } catch (DataAccessException | TransactionException e) {
            LOG.error("Not all refused rows of earlier imports were noted: an erasure may miss them; start again", e);
        }
    }

    /** What cannot be opened waits for the next start: its key may be put back. */
    void note() {
        var last = new UUID(0, 0);
        for (var some = after(last); !some.isEmpty(); some = after(last)) {
            some.stream().filter(row -> !sealed.locksAny(List.of(row.text()))).forEach(this::note);
            last = some.getLast().subject();
        }
    }

    private List<Row> after(UUID last) {
        return jdbc.sql("select * from keys.unnoted_row where subject > ? order by subject limit ?")
                .params(last, AT_ONCE)
                .query((row, n) ->
                        new Row(row.getObject("subject", UUID.class), row.getString("stream"), row.getString("box")))
                .list();
    }

    private void note(Row row) {
        sealed.opened(List.of(row.text()), Caller.SYSTEM, "erasure")
                .values()
                .forEach(text -> texts.add(row.subject(), row.stream(), NotedNumbers.inRow(text)));
        jdbc.sql("delete from keys.unnoted_row where subject = ?")
                .param(row.subject())
                .update();
    }
}
