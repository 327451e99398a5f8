package org.hanshu.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.ConcurrencyException;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.vocabulary.Channel;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes every kind of value and fails in every way. */
@RestController
class ProbeController {

    record Probe(
            @NotBlank @Size(max = 20) String text,
            Instant at,
            LocalDate on,
            Money amount,
            Channel channel,
            Integer count,
            @Size(max = 2) List<@NotNull @Valid Part> parts) {}

    record Part(@NotBlank String name) {}

    record Echo(Probe probe, String actor, Long expectedVersion, String idempotencyKey, String path, String client) {}

    @PostMapping("/api/v1/probes/{id}")
    Echo take(@PathVariable CaseId id, @Valid @RequestBody Probe probe, Sender sender) {
        return new Echo(
                probe,
                sender.caller().actor(),
                sender.expectedVersion(),
                sender.idempotencyKey(),
                sender.path(),
                sender.client());
    }

    @GetMapping("/api/v1/probes")
    Map<String, String> read(
            Caller caller,
            @RequestParam(required = false) LocalDate on,
            @RequestParam(required = false) Channel channel,
            @RequestParam(defaultValue = "50") int limit) {
        return Map.of("actor", caller.actor(), "on", String.valueOf(on), "limit", Integer.toString(limit));
    }

    @GetMapping("/api/v1/probes/{id}")
    @ReadModel("probes")
    Changed readOne(@PathVariable CaseId id, Caller caller) {
        return new Changed(id.value(), 7);
    }

    @PostMapping("/api/v1/probes/{id}/change")
    Changed change(@PathVariable CaseId id, Sender sender) {
        return new Changed(id.value(), 8);
    }

    @PostMapping("/api/v1/probes/{id}/unmask")
    Changed unmask(@PathVariable CaseId id, Caller caller) {
        return new Changed(id.value(), 9);
    }

    @PostMapping("/api/v1/probes/files")
    Map<String, Long> takeFile(@RequestParam MultipartFile file) {
        return Map.of("size", file.getSize());
    }

    @PostMapping("/api/v1/failures/{kind}")
    void fail(@PathVariable String kind) {
        throw switch (kind) {
            case "race" -> new ConcurrencyException("somebody was faster");
            case "away" -> new DataAccessResourceFailureException("secret-host is away");
            case "fault" -> new IllegalStateException("secret");
            default ->
                new RuleViolated(new Refusal("shared.stale", Refusal.Kind.valueOf(kind), Map.of("version", "7")));
        };
    }

    @PostMapping("/api/v1/admin/probes")
    Part administer(@Valid @RequestBody Part part) {
        return part;
    }
}
