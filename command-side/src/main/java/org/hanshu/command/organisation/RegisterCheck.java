package org.hanshu.command.organisation;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hanshu.api.agency.Organisation;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.agency.Particulars;
import org.hanshu.api.rulebook.LetterKindRule.IssuerLevel;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Region;

/**
 * Whether the register still holds together once one of its organisations is as somebody says: whose business a case is, who
 * is above whom and whose number a letter has are each one organisation's.
 */
record RegisterCheck(Organisations register, OrganisationId id) {

    void checkNew(Particulars told) {
        checkKind(told);
        checkName(told.zh());
        checkCharacters(told);
        if (told.level() != null) {
            checkAbove(told);
            checkJurisdiction(told);
        }
    }

    /** A union has a level and stands for itself in its letters' numbers; an agency is asked in some capacity. */
    private static void checkKind(Particulars told) {
        if ((told.level() == null) == (told.kind() == null)) {
            throw OrganisationRule.A_UNION_OR_AN_AGENCY.violatedBy("level");
        }
        if (told.level() != null && told.characters() == null) {
            throw OrganisationRule.A_UNION_HAS_CHARACTERS.violatedBy("characters");
        }
        if (told.kind() != null && (told.parent() != null || told.characters() != null || told.trade() != null)) {
            throw OrganisationRule.ONLY_A_UNION_HAS_THAT.violatedBy(
                    told.parent() != null ? "parent" : told.characters() != null ? "characters" : "trade");
        }
    }

    /** Two that are called the same are taken for each other. */
    void checkName(String zh) {
        another(register, each -> each.zh().equals(zh)).ifPresent(each -> {
            throw OrganisationRule.NAME_TAKEN.violated(
                    Map.of("name", zh, "organisation", each.id().value()));
        });
    }

    private void checkCharacters(Particulars told) {
        var own = Optional.ofNullable(told.characters());
        if (own.isPresent() && register.everHad(id, each -> each.characters().equals(own))) {
            throw OrganisationRule.CHARACTERS_TAKEN.violated(Map.of("characters", own.get()));
        }
    }

    /** Whoever is above exists, is higher, covers the region, and is not below itself. */
    void checkAbove(Particulars told) {
        if (told.parent() == null) {
            return;
        }
        var above = register.existing(told.parent())
                .filter(Organisation::isUnion)
                .orElseThrow(() -> OrganisationRule.A_UNION_IS_ABOVE.violatedBy("parent"));
        var names = Map.of("organisation", id.value(), "above", above.id().value());
        if (isBelow(above)) {
            throw OrganisationRule.NOT_ABOVE_ITSELF.violated(names);
        }
        if (!isHigher(above.level().orElseThrow(), told)) {
            throw OrganisationRule.THE_ONE_ABOVE_IS_HIGHER.violated(names);
        }
        if (!new Region(told.region()).isWithin(above.region())) {
            throw OrganisationRule.IN_THE_REGION_OF_THE_ONE_ABOVE.violated(names);
        }
    }

    /** Those below it stay in its region. */
    void checkBelow(Particulars told) {
        register.all().stream()
                .filter(each -> each.parent().filter(id::equals).isPresent())
                .filter(each -> !new Region(each.region()).isWithin(told.region()))
                .findFirst()
                .ifPresent(each -> {
                    throw OrganisationRule.IN_THE_REGION_OF_THE_ONE_ABOVE.violated(
                            Map.of("organisation", each.id().value(), "above", id.value()));
                });
    }

    /** Whether it stands, near or far, below the union that this check is about. */
    private boolean isBelow(Organisation above) {
        var seen = new HashSet<OrganisationId>();
        var each = Optional.of(above);
        while (each.isPresent() && seen.add(each.get().id())) {
            if (each.get().id().equals(id)) {
                return true;
            }
            each = each.flatMap(Organisation::parent).flatMap(register::find);
        }
        return false;
    }

    /** A federation of a trade stands beside the levels of the land: there is one of a district as of a province. */
    private static boolean isHigher(IssuerLevel above, Particulars told) {
        if (above == IssuerLevel.ENTERPRISE) {
            return false;
        }
        return above == IssuerLevel.INDUSTRY
                ? told.level() == IssuerLevel.ENTERPRISE || told.level() == IssuerLevel.INDUSTRY
                : told.level() == IssuerLevel.INDUSTRY || above.compareTo(told.level()) > 0;
    }

    /** A complaint goes to one union: to no two of one region and one trade at once. */
    void checkJurisdiction(Particulars told) {
        if (!told.takesIn()) {
            return;
        }
        another(
                        register,
                        each -> each.isUnion()
                                && each.takesIn()
                                && each.region().equals(told.region())
                                && each.trade().equals(Optional.ofNullable(told.trade())))
                .ifPresent(each -> {
                    throw OrganisationRule.JURISDICTION_TAKEN.violated(
                            Map.of("organisation", each.id().value(), "region", told.region()));
                });
    }

    private Optional<Organisation> another(Organisations among, Predicate<Organisation> like) {
        return among.all().stream()
                .filter(each -> !each.id().equals(id))
                .filter(like)
                .findFirst();
    }
}
