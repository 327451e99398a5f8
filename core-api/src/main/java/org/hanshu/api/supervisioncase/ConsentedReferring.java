package org.hanshu.api.supervisioncase;

import java.util.List;

/** The workers, by number, whose consent covers that their case is referred. */
public record ConsentedReferring(List<Integer> claimants) {}
