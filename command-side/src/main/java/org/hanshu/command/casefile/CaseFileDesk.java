package org.hanshu.command.casefile;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hanshu.api.casefile.CaseFileCommand;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.api.casefile.EntryMade;
import org.hanshu.api.casefile.Participant;
import org.hanshu.api.casefile.ParticipantKind;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.CaseStanding;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmEntry;
import org.hanshu.command.shared.Certificates;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enters something in the file of a case: the case says whether it may be now and who is there, and the file takes it. */
@Component
class CaseFileDesk {

    private final Commands commands;
    private final Certificates certificates;

    CaseFileDesk(Commands commands, Certificates certificates) {
        this.commands = commands;
        this.certificates = certificates;
    }

    /** @param entry what is entered, given how the case stands */
    EntryOnRecord enter(
            UUID id, EntryKind kind, Sender sender, Dated body, Function<CaseStanding, CaseFileCommand> entry) {
        CaseStanding standing = commands.send(new ConfirmEntry(new CaseId(id), kind), sender, body);
        EntryMade made = commands.send(entry.apply(standing), sender.further(), body);
        return new EntryOnRecord(id, standing.version(), made.n());
    }

    /** Somebody by kind and number, who is there; parties and witnesses are meant by their first where nobody says. */
    static Participant participant(
            ParticipantKind kind, @Nullable Integer n, @Nullable Personal<String> name, CaseStanding standing) {
        var number = n == null && kind.isNumbered() ? Integer.valueOf(1) : n;
        if (number != null) {
            requireThere(kind, number, standing);
        }
        return new Participant(kind, number, name);
    }

    /** Refuses a number that the case gave nobody, and that of somebody who is another case's now. */
    static void requireThere(ParticipantKind kind, int n, CaseStanding standing) {
        var last =
                switch (kind) {
                    case CLAIMANT -> standing.claimants();
                    case RESPONDENT -> standing.respondents().size();
                    case WITNESS, AGENCY, UNION, OTHER -> Integer.MAX_VALUE;
                };
        if (n > last) {
            throw CaseFileRule.THE_PARTY_IS_THERE.violatedBy("n");
        }
        var where =
                switch (kind) {
                    case CLAIMANT -> standing.goneClaimants().get(n);
                    case RESPONDENT -> standing.goneRespondents().get(n);
                    case WITNESS, AGENCY, UNION, OTHER -> null;
                };
        if (where != null) {
            throw CaseFileRule.WENT_TO_ANOTHER_CASE.violated(
                    Map.of("field", "n", "n", Integer.toString(n), "number", where));
        }
    }

    /** Refuses an account that is no supervisor of a union for which the caller works. */
    void requireSupervisor(String account, Caller caller, String field) {
        var certificate = certificates.of(account);
        if (certificate.filter(each -> caller.actsFor(each.organisation())).isEmpty()) {
            throw CaseFileRule.NOT_A_SUPERVISOR.violatedBy(field);
        }
    }
}
