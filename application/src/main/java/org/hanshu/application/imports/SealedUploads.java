package org.hanshu.application.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.ImportId;
import org.hanshu.application.vault.Vault;
import org.hanshu.command.imports.Upload;
import org.hanshu.command.imports.Uploads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Uploads in the database, each under a key of its own that goes with it. */
@Component
@Transactional
class SealedUploads implements Uploads {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> TRAIL = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    SealedUploads(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public boolean keep(Upload upload) {
        if (isKept(upload.importId())) {
            return false;
        }
        var subject = subject(upload.importId());
        return jdbc.sql("""
                        insert into uploads.upload (import_id, kept_at, trail, format, sealed_name, sealed_file)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                        .params(
                                upload.importId().value(),
                                clock.instant().atOffset(ZoneOffset.UTC),
                                JSON.writeValueAsString(upload.trail()),
                                upload.format(),
                                vault.sealBytes(subject, upload.fileName().getBytes(UTF_8)),
                                vault.sealBytes(subject, upload.file()))
                        .update()
                == 1;
    }

    @Override
    public List<ImportId> waiting() {
        return jdbc.sql("select import_id from uploads.upload order by kept_at, import_id")
                .query((row, n) -> new ImportId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public Optional<Upload> find(ImportId importId) {
        return jdbc.sql("select * from uploads.upload where import_id = ?")
                .param(importId.value())
                .query((row, n) -> upload(importId, row))
                .optional();
    }

    @Override
    public void forget(ImportId importId) {
        jdbc.sql("delete from uploads.upload where import_id = ?")
                .param(importId.value())
                .update();
        vault.destroy(subject(importId));
    }

    private boolean isKept(ImportId importId) {
        return jdbc.sql("select exists (select from uploads.upload where import_id = ?)")
                .param(importId.value())
                .query(Boolean.class)
                .single();
    }

    private Upload upload(ImportId importId, ResultSet row) throws SQLException {
        var subject = subject(importId);
        return new Upload(
                importId,
                JSON.readValue(row.getString("trail"), TRAIL),
                new String(vault.openBytes(subject, row.getBytes("sealed_name")), UTF_8),
                row.getString("format"),
                vault.openBytes(subject, row.getBytes("sealed_file")));
    }

    private static UUID subject(ImportId importId) {
        return Derived.TEXT.id(importId, "upload");
    }
}
