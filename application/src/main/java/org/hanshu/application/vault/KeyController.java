package org.hanshu.application.vault;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.shared.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where an administrator replaces keys, and an auditor sees that it was done. */
@RestController
@Tag(name = "Keys", description = "密钥")
class KeyController {

    private final KeyRoom room;

    KeyController(KeyRoom room) {
        this.room = room;
    }

    /** An order to replace the master key by its number. */
    record Rotate(@NotBlank @Size(max = 100) String order) {}

    /** An order to give one data subject a further key. */
    record Renew(
            @NotNull UUID subject,
            @NotBlank @Size(max = 100) String order) {}

    /** @param rotations the last first */
    record Keys(List<KeyRoom.Master> masters, List<KeyRotation> rotations) {}

    @GetMapping({"/api/v1/admin/keys", "/api/v1/audit/keys"})
    @Operation(
            summary = "密钥与轮换记录 · The master keys, what each still wraps, and who replaced which key on whose order",
            description =
                    "A former master key that wraps nothing any more can be thrown away, once no backup needs it.")
    Keys keys() {
        return new Keys(room.masters(), room.rotations());
    }

    @PostMapping("/api/v1/admin/keys/rotate")
    @Operation(
            summary = "轮换主密钥 · Wrap all keys with the newest master key",
            description =
                    "Goes on behind the answer, also after a stop; both master keys are needed until it has ended.")
    Keys rotate(@Valid @RequestBody Rotate body, @Parameter(hidden = true) Caller caller) {
        room.rotate(caller.actor(), body.order());
        return keys();
    }

    @PostMapping("/api/v1/admin/keys/renew")
    @Operation(
            summary = "更换个人密钥 · Seal what comes from now on of one data subject with a further key",
            description = "What was sealed before stays readable with the keys from before.")
    Keys renew(@Valid @RequestBody Renew body, @Parameter(hidden = true) Caller caller) {
        room.renew(body.subject(), caller.actor(), body.order());
        return keys();
    }
}
