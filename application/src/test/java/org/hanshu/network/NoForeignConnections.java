package org.hanshu.network;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Looks into the kernel's tables while all tests of the run are running; a connection to a foreign address ends the run as
 * failed. JUnit swallows what a listener throws, so the process itself ends.
 */
public final class NoForeignConnections implements TestExecutionListener {

    private final Set<String> seen = new ConcurrentSkipListSet<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("foreign-connections").factory());

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        var unused = watch.scheduleWithFixedDelay(this::look, 0, 100, TimeUnit.MILLISECONDS);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        watch.shutdownNow();
        look();
        if (!seen.isEmpty()) {
            System.err.println("Connections to foreign addresses during the tests:");
            seen.forEach(System.err::println);
            Runtime.getRuntime().halt(1);
        }
    }

    private void look() {
        seen.addAll(ForeignConnections.now());
    }
}
