package org.hanshu.benchmark;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hanshu.application.HanshuApplication;
import org.hanshu.support.FreshFolder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How many commands a whole engine carries out in a second, all sagas and projections on, beside how many of the same rows
 * the same PostgreSQL takes when nothing else is done. Arguments: seconds (60), then numbers of senders (16 32).
 */
public final class CommandsPerSecond {

    private CommandsPerSecond() {}

    public static void main(String[] args) throws Exception {
        var seconds = Duration.ofSeconds(args.length > 0 ? Long.parseLong(args[0]) : 60);
        var senders = args.length > 1
                ? List.of(args).subList(1, args.length).stream()
                        .map(Integer::valueOf)
                        .toList()
                : List.of(16, 32);
        try (var engine = start()) {
            System.out.printf(
                    "%-8s %12s %12s %8s %14s %12s%n",
                    "senders", "commands/s", "raw rows/s", "ratio", "events behind", "lag seconds");
            new CaseLives(engine).run(8, Duration.ofSeconds(Math.min(10, seconds.toSeconds())));
            for (var each : senders) {
                measure(engine, each, seconds);
            }
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(HanshuApplication.class)
                .profiles("training")
                .initializers(new FreshFolder())
                .properties(Map.of("server.port", "0", "logging.level.root", "WARN"))
                .run();
    }

    private static void measure(ConfigurableApplicationContext engine, int senders, Duration time)
            throws InterruptedException, SQLException {
        var lag = new Lag(engine);
        var commands = new CaseLives(engine).run(senders, time);
        var behind = lag.eventsBehind();
        var catchUp = lag.secondsUntilNothingIsBehind();
        var raw = new RawRows(engine.getBean(DataSource.class)).insert(senders, time);
        System.out.printf(
                "%-8d %12.0f %12.0f %8.2f %14d %12.1f%n",
                senders, perSecond(commands, time), perSecond(raw, time), (double) commands / raw, behind, catchUp);
    }

    private static double perSecond(long count, Duration time) {
        return count * 1000.0 / time.toMillis();
    }
}
