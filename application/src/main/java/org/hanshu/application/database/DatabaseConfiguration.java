package org.hanshu.application.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One database, one pool: so that a step commits with its token, its deadlines and its commands. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {
    @Bean
    Database database(DatabaseSettings settings, ObjectProvider<DatabaseAhead> ahead) throws IOException {
        var db = settings.db();
        if (settings.outside()) {
            return new OutsideDatabase(db.url(), db.user(), db.password());
        }
        var started = ahead.getIfAvailable();
        return started == null ? EmbeddedDatabase.start(settings.folder()) : started.take();
    }

    @Bean
    HikariDataSource dataSource(Database database, DatabaseSettings settings) {
        return pool(database, settings.db().poolSize());
    }

    static HikariDataSource pool(Database database, int size) {
        var pool = new HikariConfig();
        pool.setPoolName("hanshu");
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(Math.min(8, size));
        // A request that finds the database away learns it at once, and the pool heals by itself.
        pool.setConnectionTimeout(4_000);
        pool.setValidationTimeout(2_000);
        pool.addDataSourceProperty("ApplicationName", "hanshu");
        pool.addDataSourceProperty("connectTimeout", "3");
        pool.addDataSourceProperty("socketTimeout", "300");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        // PostgreSQL too learns soon that a machine is gone, and lets go of what it had locked.
        pool.addDataSourceProperty(
                "options", "-c tcp_keepalives_idle=4 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("logServerErrorDetail", "false"); // It would put rows into the log.
        return new HikariDataSource(pool);
    }
}
