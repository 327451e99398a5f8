package org.hanshu.roles;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Listens to what an engine asks its database while it answers requests; not to what goes on in it besides. */
final class Statements extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final String OF_REQUESTS = "-exec-";

    private final Logger words = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();

    Statements() {
        words.setLevel(Level.DEBUG);
        words.setAdditive(false);
        words.addAppender(this);
        start();
    }

    /** What was asked while this was done, in order. */
    List<String> during(Runnable work) {
        heard.clear();
        work.run();
        return List.copyOf(heard);
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getThreadName().contains(OF_REQUESTS)) {
            heard.add(event.getFormattedMessage());
        }
    }

    @Override
    public void close() {
        words.detachAppender(this);
        words.setAdditive(true);
        words.setLevel(null);
        stop();
    }
}
