package org.hanshu.application.web.idempotency;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;
import org.hanshu.application.processes.Living;
import org.hanshu.application.processes.Processes;
import org.hanshu.application.web.problem.Problem;
import org.hanshu.application.web.problem.Rejected;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps which requests came with a key, and what was answered. */
@Component
class GivenAnswers {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String TAKEN_OVER = """
            update platform.idempotency set taken_by = :me, taken_at = now()
            where account = :account and path = :path and key = :key and headers is null
            and (taken_by is null or taken_by = :me or taken_at < now() - interval '10 minutes'
                or not %s)""".formatted(Living.isNumber("taken_by"));

    private final JdbcClient jdbc;
    private final Processes processes;

    GivenAnswers(JdbcClient jdbc, Processes processes) {
        this.jdbc = jdbc;
        this.processes = processes;
    }

    /**
     * The answer that was given; empty where the request is new, or its first answer never left.
     *
     * @throws Rejected where another process is at it, or it asks for something else
     */
    Optional<GivenAnswer> take(KeyedRequest request, byte[] digest) {
        var isNew = jdbc.sql("""
                        insert into platform.idempotency (account, path, key, digest, taken_by) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(request.account(), request.path(), request.key(), digest, processes.number())
                .update();
        if (isNew == 1) {
            return Optional.empty();
        }
        var given = given(request, digest);
        if (given.isEmpty() && !isTakenOver(request)) {
            throw new Rejected(Problem.of(409, "idempotency.running"));
        }
        return given;
    }

    /** From a process that died, or one that gave no answer to keep; this one asks twice at once in its own memory. */
    private boolean isTakenOver(KeyedRequest request) {
        return jdbc.sql(TAKEN_OVER)
                        .param("me", processes.number())
                        .param("account", request.account())
                        .param("path", request.path())
                        .param("key", request.key())
                        .update()
                == 1;
    }

    private Optional<GivenAnswer> given(KeyedRequest request, byte[] digest) {
        return jdbc.sql("""
                        select digest, status, headers, body from platform.idempotency
                        where account = ? and path = ? and key = ?""")
                .params(request.account(), request.path(), request.key())
                .query((row, n) -> {
                    if (!Arrays.equals(row.getBytes("digest"), digest)) {
                        throw new Rejected(Problem.of(422, "idempotency.other-body"));
                    }
                    var headers = row.getString("headers");
                    return headers == null
                            ? Optional.<GivenAnswer>empty()
                            : Optional.of(new GivenAnswer(
                                    row.getInt("status"),
                                    JSON.readValue(headers, new TypeReference<>() {}),
                                    new String(row.getBytes("body"), ISO_8859_1)));
                })
                .optional()
                .flatMap(found -> found);
    }

    void keep(KeyedRequest request, GivenAnswer answer) {
        jdbc.sql("""
                        update platform.idempotency set status = ?, headers = ?, body = ?
                        where account = ? and path = ? and key = ?""")
                .params(
                        answer.status(),
                        JSON.writeValueAsString(answer.headers()),
                        answer.body().getBytes(ISO_8859_1),
                        request.account(),
                        request.path(),
                        request.key())
                .update();
    }

    /** Frees the key of a request that was refused; if a part of it was carried out, the key stays bound to its body. */
    void release(KeyedRequest request) {
        jdbc.sql("""
                        delete from platform.idempotency i where account = ? and path = ? and key = ?
                        and not exists (select from platform.idempotency_done d
                            where d.account = i.account and d.path = i.path and d.key = i.key)""").params(request.account(), request.path(), request.key()).update();
        letGo(request);
    }

    /** Whichever process is asked next may take it over. */
    void letGo(KeyedRequest request) {
        jdbc.sql("update platform.idempotency set taken_by = null where account = ? and path = ? and key = ?")
                .params(request.account(), request.path(), request.key())
                .update();
    }
}
