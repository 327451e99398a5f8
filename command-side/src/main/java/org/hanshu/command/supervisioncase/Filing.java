package org.hanshu.command.supervisioncase;

import java.util.List;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Warning;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;

/** What was settled when the complaint was filed, and stays so. */
record Filing(String caseNumber, OrganisationId filer, Region region, List<Warning> warnings) {

    static Filing of(ComplaintFiled filed) {
        return new Filing(filed.caseNumber(), filed.filer(), filed.region(), filed.warnings());
    }
}
