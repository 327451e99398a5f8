package org.hanshu.api.account;

import java.util.UUID;

/** A substitution 代理任职 by its number within the account that is substituted. */
public record SubstitutionNumbered(UUID id, int n, long version) {}
