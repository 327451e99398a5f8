package org.hanshu.application.sample;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.hanshu.application.sample.SampleFaults.Fault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the events of each sample. */
@ProcessingGroup("sample_1")
class SampleProjection {

    private final JdbcClient jdbc;
    private final SampleFaults faults;

    SampleProjection(JdbcClient jdbc, SampleFaults faults) {
        this.jdbc = jdbc;
        this.faults = faults;
    }

    @EventHandler
    void on(SampleEvent event) {
        faults.failAt(Fault.READ_MODEL, event.id());
        if (faults.at(Fault.CONNECTION, event.id())) {
            faults.lost(event.id());
            jdbc.sql("select pg_terminate_backend(pg_backend_pid())").query().singleValue();
        }
        jdbc.sql("""
                        insert into sample.seen as seen (id, events) values (?, 1)
                        on conflict (id) do update set events = seen.events + 1
                        """).param(event.id()).update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from sample.seen").update();
    }
}
