package org.hanshu.command.casefile;

import java.util.EnumMap;
import java.util.Map;
import org.hanshu.api.casefile.CaseFileEvent;
import org.hanshu.api.casefile.CaseFileEvent.CallbackRecorded;
import org.hanshu.api.casefile.CaseFileEvent.CaseFileOpened;
import org.hanshu.api.casefile.CaseFileEvent.ContactRecorded;
import org.hanshu.api.casefile.CaseFileEvent.EntryAnnulled;
import org.hanshu.api.casefile.CaseFileEvent.EvidenceAdded;
import org.hanshu.api.casefile.CaseFileEvent.NoteAdded;
import org.hanshu.api.casefile.CaseFileEvent.StatementRecorded;
import org.hanshu.api.casefile.ContactOutcome;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.api.casefile.ParticipantKind;
import org.hanshu.api.casefile.Party;

/**
 * What a case file remembers: how much is in it, never what.
 *
 * @param last the last number given to each kind of entry
 * @param employerHeard whether a respondent spoke, or refused to and the refusal is on record
 */
record CaseFileState(Map<EntryKind, Integer> last, boolean employerHeard) {

    static final CaseFileState EMPTY = new CaseFileState(Map.of(), false);

    int next(EntryKind kind) {
        return last.getOrDefault(kind, 0) + 1;
    }

    CaseFileState after(CaseFileEvent event) {
        return switch (event) {
            case CaseFileOpened opened -> EMPTY;
            case StatementRecorded said -> with(EntryKind.STATEMENT, said.n()).heard(said.party() == Party.RESPONDENT);
            case EvidenceAdded added -> with(EntryKind.EVIDENCE, added.n());
            case ContactRecorded contact -> with(EntryKind.CONTACT, contact.n()).heard(refused(contact));
            case NoteAdded note -> with(EntryKind.NOTE, note.n());
            case CallbackRecorded callback -> with(EntryKind.CALLBACK, callback.n());
            case EntryAnnulled none -> new CaseFileState(last, none.employerHeard());
        };
    }

    private static boolean refused(ContactRecorded contact) {
        return contact.with().kind() == ParticipantKind.RESPONDENT && contact.outcome() == ContactOutcome.REFUSED;
    }

    private CaseFileState with(EntryKind kind, int n) {
        var numbers = new EnumMap<EntryKind, Integer>(EntryKind.class);
        numbers.putAll(last);
        numbers.put(kind, n);
        return new CaseFileState(numbers, employerHeard);
    }

    private CaseFileState heard(boolean now) {
        return new CaseFileState(last, employerHeard || now);
    }
}
