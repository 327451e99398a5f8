package org.hanshu.query.dossier;

/** A case that changed, as the list of cases shows it now, and from where to follow on. */
record ChangedCase(Place place, CaseItem item) {}
