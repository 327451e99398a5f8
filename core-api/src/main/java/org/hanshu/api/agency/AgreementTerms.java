package org.hanshu.api.agency;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.shared.Region;
import org.hanshu.api.vocabulary.Cause;

/**
 * What a sharing agreement 信息共享协议 says.
 *
 * @param number the number of the paper
 * @param legalBasis on what it rests, for who does not consent (个人信息保护法 13)
 * @param assessment the number of the impact assessment made before it 个人信息保护影响评估 (个人信息保护法 55)
 * @param regions in which the cases are that it shares
 * @param causes of which they have at least one; what else such a case is about is not shared
 * @param fields what it opens of them
 * @param from the first day on which it holds
 * @param until the last day on which it holds
 */
public record AgreementTerms(
        String number,
        String legalBasis,
        String purpose,
        String assessment,
        List<Region> regions,
        List<Cause> causes,
        List<SharedField> fields,
        LocalDate from,
        LocalDate until) {

    /** Whether there is a day on which both hold. */
    public boolean overlaps(AgreementTerms other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }
}
