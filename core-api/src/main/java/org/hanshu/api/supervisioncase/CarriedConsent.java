package org.hanshu.api.supervisioncase;

import org.hanshu.api.vocabulary.ConsentPurpose;

/** To what a worker consented: {@code towards} is {@link Consent#EMPLOYER} or an organisation's id. */
public record CarriedConsent(int claimant, String towards, ConsentPurpose purpose) {}
