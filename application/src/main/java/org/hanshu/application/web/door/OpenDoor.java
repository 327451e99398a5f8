package org.hanshu.application.web.door;

import java.util.stream.Collectors;
import org.hanshu.application.security.Account;
import org.hanshu.application.security.Accounts;
import org.hanshu.application.security.TrainingAccounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the console where the engine answers and, in training, who can sign in. */
@Component
class OpenDoor {

    private static final Logger LOG = LoggerFactory.getLogger(OpenDoor.class);

    private final Accounts accounts;
    private final Environment environment;

    OpenDoor(Accounts accounts, Environment environment) {
        this.accounts = accounts;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (environment.getProperty("logging.structured.format.console", "").isBlank()) {
            System.out.println(announcement());
        } else { // Read by programs, to whom every line is one record.
            LOG.info("The engine answers at {}", address());
        }
    }

    private String announcement() {
        var lines = "\n  函书 Hanshu  " + address() + "\n";
        if (accounts.all().isEmpty()) {
            return lines + "  请用管理员发放的账号登录 · Sign in with the account that an administrator gave out.\n";
        }
        return lines
                + "  培训环境 · training profile\n  口令 · password of each account: " + TrainingAccounts.PASSWORD + "\n"
                + accounts.all().stream().map(OpenDoor::line).collect(Collectors.joining());
    }

    private String address() {
        var bound = environment.getProperty("server.address", "localhost");
        var host = bound.equals("127.0.0.1") || bound.equals("0.0.0.0") ? "localhost" : bound;
        return "http://" + host + ":" + environment.getProperty("local.server.port", "8080");
    }

    private static String line(Account account) {
        return "    %-18s %s · %s%n"
                .formatted(account.name(), account.role().zh(), account.role().en());
    }
}
