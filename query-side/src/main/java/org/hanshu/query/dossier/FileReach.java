package org.hanshu.query.dossier;

import org.hanshu.api.casefile.CaseFileEvent.EvidenceAdded;
import org.hanshu.api.casefile.DisclosedTo;
import org.hanshu.api.casefile.Participant;
import org.hanshu.query.shared.Selection;

/**
 * How much of the file of a case somebody reads: all of it, or the evidence that is disclosed beyond the union, and of that
 * nothing from who came to the case after it was filed.
 *
 * @param claimants how many claimants the reader knows of
 * @param respondents how many respondents the reader knows of
 */
record FileReach(boolean all, int claimants, int respondents) {

    static FileReach of(CaseView view, boolean all) {
        var respondents = view.knownBeyondTheOwner().filed().respondents();
        return new FileReach(all, view.claimantsKnown(all), respondents.size());
    }

    boolean shows(FileEntry entry) {
        return all
                || (entry.entry() instanceof EvidenceAdded evidence
                        && evidence.disclosure() != DisclosedTo.UNION_ONLY
                        && knows(evidence.providedBy()));
    }

    private boolean knows(Participant participant) {
        var n = participant.n();
        return n == null
                || switch (participant.kind()) {
                    case CLAIMANT -> n <= claimants;
                    case RESPONDENT -> n <= respondents;
                    case WITNESS, AGENCY, UNION, OTHER -> true;
                };
    }

    /** The same for the rows of the file. */
    Selection rowsOf(Selection selection) {
        return all
                ? selection
                : selection
                        .also("kind = 'EVIDENCE' and body ->> 'disclosure' <> 'UNION_ONLY'")
                        .also("""
                                coalesce((body -> 'providedBy' ->> 'n')::int <= case body -> 'providedBy' ->> 'kind'
                                    when 'CLAIMANT' then :claimants when 'RESPONDENT' then :respondents end, true)""")
                        .with("claimants", claimants)
                        .with("respondents", respondents);
    }
}
