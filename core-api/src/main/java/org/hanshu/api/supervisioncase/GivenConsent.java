package org.hanshu.api.supervisioncase;

import org.hanshu.api.vocabulary.ConsentPurpose;

/**
 * That a worker consents to something 同意.
 *
 * @param towards {@link Consent#EMPLOYER} or an organisation's id
 */
public record GivenConsent(int claimant, String towards, ConsentPurpose purpose) {}
