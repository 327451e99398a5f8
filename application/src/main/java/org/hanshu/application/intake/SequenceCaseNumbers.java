package org.hanshu.application.intake;

import org.hanshu.command.supervisioncase.CaseNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Case numbers 案号 from a sequence of the database: unique, rising, and with a gap where a filing failed. */
@Component
class SequenceCaseNumbers implements CaseNumbers {

    private final JdbcClient jdbc;

    SequenceCaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long next() {
        return jdbc.sql("select nextval('platform.case_number')")
                .query(Long.class)
                .single();
    }
}
