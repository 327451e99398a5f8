package org.hanshu.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hanshu.application.HanshuApplication;
import org.hanshu.application.vault.CryptoForMeasure;
import org.hanshu.support.FreshFolder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How many commands an engine carries out in a second with personal data encrypted, and how many without, by turns in one run,
 * so that whatever else slows it slows both. Arguments: seconds for each turn (15), rounds (4).
 */
public final class EncryptionCost {

    private static final int SENDERS = 16;

    private EncryptionCost() {}

    public static void main(String[] args) throws Exception {
        var seconds = Duration.ofSeconds(args.length > 0 ? Long.parseLong(args[0]) : 15);
        var rounds = args.length > 1 ? Integer.parseInt(args[1]) : 4;
        var crypto = new CryptoForMeasure();
        try (var engine = start(crypto)) {
            new CaseLives(engine).run(SENDERS, seconds);
            var with = new ArrayList<Double>();
            var without = new ArrayList<Double>();
            System.out.printf("%-6s %12s %12s%n", "round", "encrypted/s", "plain/s");
            for (var round = 1; round <= rounds; round++) {
                var first = round % 2 == 0;
                (first ? without : with).add(rate(engine, crypto, first, seconds));
                (first ? with : without).add(rate(engine, crypto, !first, seconds));
                System.out.printf("%-6d %12.0f %12.0f%n", round, with.getLast(), without.getLast());
            }
            System.out.printf(
                    "mean   %12.0f %12.0f   cost %.1f %%%n",
                    mean(with), mean(without), 100 * (1 - mean(with) / mean(without)));
        }
        System.exit(0);
    }

    private static double rate(
            ConfigurableApplicationContext engine, CryptoForMeasure crypto, boolean plain, Duration time)
            throws InterruptedException {
        new Lag(engine).secondsUntilNothingIsBehind();
        crypto.plain(plain);
        return new CaseLives(engine).run(SENDERS, time) * 1000.0 / time.toMillis();
    }

    private static double mean(List<Double> rates) {
        return rates.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    private static ConfigurableApplicationContext start(CryptoForMeasure crypto) {
        return new SpringApplicationBuilder(HanshuApplication.class)
                .profiles("training")
                .initializers(
                        new FreshFolder(), engine -> engine.getBeanFactory().addBeanPostProcessor(crypto))
                .properties(Map.of("server.port", "0", "logging.level.root", "WARN"))
                .run();
    }
}
