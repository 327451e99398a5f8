package org.hanshu.command.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.hanshu.api.imports.ImportProgress;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.ImportId;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.shared.Trail;
import org.hanshu.command.imports.hotline.HotlineExport;
import org.hanshu.command.shared.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes files of complaints; what becomes of their rows is read later. */
@RestController
@Tag(name = "imports")
class ImportController {

    private static final String PATH = "/api/v1/imports";
    private static final int LONGEST_NAME = 255;

    private final Uploads uploads;
    private final Commands commands;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    ImportController(Uploads uploads, Commands commands, ApplicationEventPublisher publisher, Clock clock) {
        this.uploads = uploads;
        this.commands = commands;
        this.publisher = publisher;
        this.clock = clock;
    }

    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Takes in a hotline's export: a file, and its format hotline-csv")
    ResponseEntity<Changed> take(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String format,
            Sender sender) {
        var upload = upload(file, format, sender);
        var started = start(upload, sender);
        publisher.publishEvent(new UploadKept(upload.importId()));
        return ResponseEntity.accepted()
                .location(URI.create(PATH + "/" + started.id()))
                .body(new Changed(started.id(), started.version()));
    }

    private Upload upload(@Nullable MultipartFile file, @Nullable String format, Sender sender) {
        if (format == null || !format.equals(HotlineExport.FORMAT)) {
            throw ImportRule.UNKNOWN_FORMAT.violated(Map.of("field", "format", "allowed", HotlineExport.FORMAT));
        }
        if (file == null) {
            throw ImportRule.NO_FILE.violated(Map.of("field", "file"));
        }
        var now = clock.instant();
        var trail = sender.trail(now, null, "IMPORT");
        trail.remove(Trail.EXPECTED_VERSION);
        var importId = new ImportId(sender.newId(now));
        return new Upload(importId, trail, name(file), format, bytes(file));
    }

    private ImportProgress start(Upload upload, Sender sender) {
        var command = ImportStart.command(upload, HotlineExport.of(upload.file()));
        var isNew = uploads.keep(upload);
        try {
            return commands.send(command, sender);
        } catch (RuntimeException e) {
            if (isNew) {
                uploads.forget(upload.importId());
            }
            throw e;
        }
    }

    private static String name(MultipartFile file) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
