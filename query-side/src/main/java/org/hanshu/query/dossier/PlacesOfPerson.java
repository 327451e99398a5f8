package org.hanshu.query.dossier;

import java.util.List;
import java.util.UUID;

/** Where somebody claims. */
public record PlacesOfPerson(List<Place> places) {

    /** A claimant's number in a case. */
    public record Place(UUID caseId, int claimant) {}
}
