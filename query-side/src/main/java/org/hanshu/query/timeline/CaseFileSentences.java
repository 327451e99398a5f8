package org.hanshu.query.timeline;

import org.hanshu.api.casefile.CaseFileEvent;
import org.hanshu.api.casefile.CaseFileEvent.CallbackRecorded;
import org.hanshu.api.casefile.CaseFileEvent.CaseFileOpened;
import org.hanshu.api.casefile.CaseFileEvent.ContactRecorded;
import org.hanshu.api.casefile.CaseFileEvent.EntryAnnulled;
import org.hanshu.api.casefile.CaseFileEvent.EvidenceAdded;
import org.hanshu.api.casefile.CaseFileEvent.NoteAdded;
import org.hanshu.api.casefile.CaseFileEvent.StatementRecorded;
import org.hanshu.api.casefile.Participant;

/** Says what came into the file of a case. */
record CaseFileSentences(TimelineWords words) {

    String about(CaseFileEvent event) {
        return switch (event) {
            case CaseFileOpened opened -> words.say(opened);
            case EntryAnnulled none -> words.say(none, words.of(none.kind()), none.n());
            case StatementRecorded said ->
                words.say(
                        said,
                        said.n(),
                        words.of(said.party()),
                        said.partyNumber(),
                        words.of(said.medium()),
                        words.text("signature." + said.signature()),
                        words.list(said.takenBy()));
            case EvidenceAdded added ->
                words.say(
                        added,
                        added.n(),
                        words.of(added.form()),
                        who(added.providedBy()),
                        words.date(added.obtainedOn()),
                        words.of(added.disclosure()));
            case ContactRecorded contact ->
                words.say(
                        contact, contact.n(), who(contact.with()), words.of(contact.by()), words.of(contact.outcome()));
            case NoteAdded note -> words.say(note, note.n());
            case CallbackRecorded callback ->
                callback.reached()
                        ? words.say(callback, callback.n(), callback.calledBy(), words.of(callback.satisfaction()))
                        : words.sayOf("unreached", callback, callback.n(), callback.calledBy());
        };
    }

    private String who(Participant participant) {
        var kind = words.of(participant.kind());
        return participant.n() == null ? kind : words.text("participant", kind, participant.n());
    }
}
