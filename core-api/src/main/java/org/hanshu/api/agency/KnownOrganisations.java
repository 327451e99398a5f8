package org.hanshu.api.agency;

/** The register of unions and agencies, as it stands 机构名录. */
@FunctionalInterface
public interface KnownOrganisations {

    Organisations now();
}
