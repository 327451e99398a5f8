package org.hanshu.command.supervisioncase;

import java.util.HashMap;
import org.hanshu.api.casefile.CaseFileCommand.AnnulEntry;
import org.hanshu.api.casefile.CaseFileCommand.ConfirmEntryIsThere;
import org.hanshu.api.correction.CorrectionTaken;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.AnnulCaseEntry;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.CorrectCase;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.FindWrongEntry;
import org.hanshu.api.supervisioncase.WrongEntry;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Texts;
import org.hanshu.command.shared.correction.Annulment;
import org.hanshu.command.supervisioncase.CorrectionRequest.Correcting;
import org.hanshu.command.supervisioncase.CorrectionRequest.OnRecord;
import org.springframework.stereotype.Component;

/** Takes corrections in: finds whether the case or its file tells the wrong entry, and seals what is personal for whom it is. */
@Component
class CorrectionDesk {

    private final Commands commands;
    private final Texts texts;

    CorrectionDesk(Commands commands, Texts texts) {
        this.commands = commands;
        this.texts = texts;
    }

    /** An entry of the file is not corrected but annulled and made anew. */
    OnRecord correct(CaseId caseId, Correcting body, Sender sender) {
        WrongEntry wrong = commands.send(new FindWrongEntry(caseId, body.event()), sender, body);
        if (!wrong.inCase()) {
            var file = CaseFileId.of(caseId);
            commands.send(new ConfirmEntryIsThere(file, wrong.owner(), body.event()), sender.further(), body);
            throw CaseRule.AN_ENTRY_OF_ITS_FILE_IS_MADE_ANEW.violatedBy("event");
        }
        var set = new HashMap<>(body.set());
        var personal = new HashMap<String, Personal<String>>();
        wrong.places().forEach((place, whose) -> {
            var told = set.get(place);
            if (told != null && !told.isBlank()) {
                set.remove(place);
                personal.put(place, sealed(sender, place, whose, told.strip()));
            }
        });
        var command = new CorrectCase(caseId, body.event(), set, personal, texts.of(sender, "reason", body.reason()));
        return OnRecord.of(commands.<CorrectionTaken>send(command, sender, body));
    }

    OnRecord annul(CaseId caseId, Annulment body, Sender sender) {
        WrongEntry wrong = commands.send(new FindWrongEntry(caseId, body.event()), sender, body);
        var reason = texts.of(sender, "reason", body.reason());
        if (wrong.inCase()) {
            var command = new AnnulCaseEntry(caseId, body.event(), reason);
            return OnRecord.of(commands.<CorrectionTaken>send(command, sender, body));
        }
        var file = CaseFileId.of(caseId);
        commands.send(new AnnulEntry(file, wrong.owner(), body.event(), reason), sender.further(), body);
        return new OnRecord(wrong.id(), wrong.version(), null, true);
    }

    private Personal<String> sealed(Sender sender, String place, WrongEntry.Place whose, String told) {
        return whose.subject() == null
                ? texts.of(sender, "set." + place, told)
                : new Personal.Open<>(whose.subject(), whose.kind(), told);
    }
}
