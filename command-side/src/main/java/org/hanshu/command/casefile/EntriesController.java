package org.hanshu.command.casefile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hanshu.api.casefile.CaseFileCommand.AddNote;
import org.hanshu.api.casefile.CaseFileCommand.RecordCallback;
import org.hanshu.api.casefile.CaseFileCommand.RecordContact;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.api.casefile.ParticipantKind;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.CaseStanding;
import org.hanshu.command.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes contacts, notes and call-backs into the file of a case. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Cases 案件")
class EntriesController {

    private final CaseFileDesk desk;
    private final Texts texts;

    EntriesController(CaseFileDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @PostMapping("/contacts")
    @Operation(
            summary = "联系记录 · Record that somebody was contacted, or that it was tried",
            description = "From the complaint on, until the case is closed.")
    EntryOnRecord recordContact(@PathVariable UUID id, @Valid @RequestBody Contact contact, Sender sender) {
        var caseId = new CaseId(id);
        var name = texts.name(sender, "name", contact.name());
        var text = texts.optional(sender, "text", contact.text());
        return desk.enter(
                id,
                EntryKind.CONTACT,
                sender,
                contact,
                standing -> new RecordContact(
                        CaseFileId.of(caseId),
                        caseId,
                        standing.owner(),
                        CaseFileDesk.participant(contact.with(), contact.n(), name, standing),
                        contact.by(),
                        contact.outcome(),
                        text));
    }

    @PostMapping("/notes")
    @Operation(
            summary = "工作记录 · Add a note for whoever works on the case",
            description = "At any time, on a closed case too; it makes no version of the case stale.")
    EntryOnRecord addNote(@PathVariable UUID id, @Valid @RequestBody Note note, Sender sender) {
        var caseId = new CaseId(id);
        var text = texts.of(sender, "text", note.text());
        return desk.enter(
                id,
                EntryKind.NOTE,
                sender,
                note,
                standing -> new AddNote(CaseFileId.of(caseId), caseId, standing.owner(), text));
    }

    @PostMapping("/callback")
    @Operation(
            summary = "回访 · Record that a claimant was called back, and how satisfied they are",
            description =
                    "Once the case is accepted, and on a closed one too. Who was not reached has no satisfaction.")
    EntryOnRecord recordCallback(@PathVariable UUID id, @Valid @RequestBody Callback callback, Sender sender) {
        var text = texts.optional(sender, "text", callback.text());
        return desk.enter(id, EntryKind.CALLBACK, sender, callback, standing -> {
            var caseId = new CaseId(id);
            return new RecordCallback(
                    CaseFileId.of(caseId),
                    caseId,
                    standing.owner(),
                    claimant(callback, standing),
                    calledBy(callback, sender),
                    callback.wereReached(),
                    callback.satisfaction(),
                    text);
        });
    }

    /** The first claimant still there where nobody says which, and nobody where there is none. */
    private static @Nullable Integer claimant(Callback callback, CaseStanding standing) {
        if (callback.n() == null) {
            return IntStream.rangeClosed(1, standing.claimants())
                    .boxed()
                    .filter(n -> !standing.goneClaimants().containsKey(n))
                    .findFirst()
                    .orElse(null);
        }
        CaseFileDesk.requireThere(ParticipantKind.CLAIMANT, callback.n(), standing);
        return callback.n();
    }

    private String calledBy(Callback callback, Sender sender) {
        var self = sender.caller().actor();
        var caller = Objects.requireNonNullElse(callback.calledBy(), self);
        if (!caller.equals(self)) {
            desk.requireSupervisor(caller, sender.caller(), "calledBy");
        }
        return caller;
    }
}
