package org.hanshu.command.erasure;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.vocabulary.ErasureGround;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where somebody is erased who claimed in a case. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Cases 案件")
class ErasureController {

    private final ErasureDesk desk;

    ErasureController(ErasureDesk desk) {
        this.desk = desk;
    }

    /**
     * An order to erase somebody.
     *
     * @param claimant by number; the first where left out
     * @param order the number of the order or of the person's request, without anybody's name: it is remembered for ever
     */
    record Order(
            @Positive @Nullable Integer claimant,
            @NotNull ErasureGround ground,
            @NotBlank @Size(max = 100) String order,
            @Nullable Instant at,
            @Size(max = 200) @Nullable String onBehalfOf)
            implements Dated {

        int number() {
            return requireNonNullElse(claimant, 1);
        }
    }

    @PostMapping("/erase")
    @Operation(
            summary = "删除个人信息 · Erase a claimant, for good, here and in every other case in which they claim",
            description =
                    "Only where all of these cases are over. The keys of the person and of every text in which the "
                            + "person stands by name, identity number or phone are destroyed, and of what the person said; "
                            + "so are those of refused import rows about them, and of the texts about them in cases of "
                            + "others that tell a number of theirs, where these are over. What happened stays readable.")
    Erased erase(@PathVariable UUID id, @Valid @RequestBody Order body, Sender sender) {
        return desk.erase(new CaseId(id), body, sender);
    }
}
