package org.hanshu.application.web.idempotency;

import java.util.Optional;
import org.hanshu.application.web.problem.Problem;
import org.hanshu.application.web.problem.Rejected;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the commands of requests with a key have answered. */
@Component
class CommandResults {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JdbcClient jdbc;

    CommandResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An answer that was given, which may have been nothing. */
    record Result(@Nullable Object value) {}

    Optional<Result> find(KeyedCommand command) {
        return jdbc.sql("""
                        select result_type, result from platform.idempotency_done
                        where account = ? and path = ? and key = ? and command = ? and target = ? and n = ?""")
                .params(
                        command.account(),
                        command.path(),
                        command.key(),
                        command.command(),
                        command.target(),
                        command.n())
                .query((row, n) -> read(row.getString("result_type"), row.getString("result")))
                .optional();
    }

    void keep(KeyedCommand command, @Nullable Object result) {
        jdbc.sql("""
                        insert into platform.idempotency_done
                            (account, path, key, command, target, n, result_type, result)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(command.account())
                .param(command.path())
                .param(command.key())
                .param(command.command())
                .param(command.target())
                .param(command.n())
                .param(result == null ? null : result.getClass().getName())
                .param(result == null ? null : JSON.writeValueAsString(result))
                .update();
    }

    private static Result read(@Nullable String type, @Nullable String result) {
        if (type == null || result == null) {
            return new Result(null);
        }
        try {
            return new Result(JSON.readValue(result, Class.forName(type)));
        } catch (ClassNotFoundException e) {
            throw new Rejected(Problem.of(409, "idempotency.already-done"));
        }
    }
}
