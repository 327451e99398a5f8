package org.hanshu.command.casefile;

import java.time.LocalDate;
import java.util.Set;
import org.hanshu.api.casefile.CaseFileCommand.AddEvidence;
import org.hanshu.api.casefile.CaseFileCommand.RecordCallback;
import org.hanshu.api.casefile.CaseFileCommand.RecordStatement;
import org.hanshu.api.casefile.Medium;
import org.hanshu.api.casefile.Participant;
import org.hanshu.api.casefile.Signature;

/** What an entry must say before a case file takes it. */
final class EntryChecks {

    private static final Set<Medium> FACE_TO_FACE = Set.of(Medium.IN_PERSON, Medium.VIDEO);
    private static final Set<Signature> UNSIGNED = Set.of(Signature.REFUSED, Signature.NOT_POSSIBLE);

    private EntryChecks() {}

    static void check(RecordStatement statement) {
        var takers = Set.copyOf(statement.takenBy()).size();
        if (takers < 1) {
            throw CaseFileRule.SOMEBODY_TAKES_A_STATEMENT.violatedBy("takenBy");
        }
        if (takers < 2 && FACE_TO_FACE.contains(statement.medium())) {
            throw CaseFileRule.TWO_OR_MORE_TAKE_A_STATEMENT.violatedBy("takenBy");
        }
        if (statement.signatureReason() != null && !UNSIGNED.contains(statement.signature())) {
            throw CaseFileRule.ONLY_A_MISSING_SIGNATURE_HAS_A_REASON.violatedBy("signatureReason");
        }
    }

    /** @param today the day on which it is entered, or said to have been */
    static void check(AddEvidence evidence, LocalDate today) {
        checkNumbered(evidence.providedBy());
        if (evidence.obtainedOn().isAfter(today)) {
            throw CaseFileRule.OBTAINED_BY_NOW.violatedBy("obtainedOn");
        }
        if (evidence.file() == null && evidence.paperLocation() == null) {
            throw CaseFileRule.EVIDENCE_IS_A_FILE_OR_LIES_SOMEWHERE.violatedBy("file");
        }
    }

    static void check(RecordCallback callback) {
        if (callback.reached() != (callback.satisfaction() != null)) {
            throw CaseFileRule.WHO_IS_REACHED_IS_ASKED.violatedBy("satisfaction");
        }
    }

    static void checkNumbered(Participant participant) {
        if (participant.n() != null && !participant.kind().isNumbered()) {
            throw CaseFileRule.ONLY_PARTIES_AND_WITNESSES_ARE_NUMBERED.violatedBy("n");
        }
    }
}
