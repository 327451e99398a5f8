package org.hanshu.application.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What an operator says about the database: an outside one, or the folder of the embedded one. */
@ConfigurationProperties("hanshu")
record DatabaseSettings(
        @DefaultValue("./data") String data, @DefaultValue Db db) {
    Path folder() {
        return Path.of(data);
    }

    boolean outside() {
        return !db.url().isBlank();
    }

    record Db(
            @DefaultValue("") String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("40") int poolSize) {
        @Override
        public String toString() {
            return "%s as %s".formatted(url, user);
        }
    }
}
