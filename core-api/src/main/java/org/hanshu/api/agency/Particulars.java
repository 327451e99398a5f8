package org.hanshu.api.agency;

import java.util.Optional;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.rulebook.LetterKindRule.IssuerLevel;
import org.hanshu.api.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * As what a union or a partner agency is registered 机构登记.
 *
 * @param region the region code prefix that it covers
 * @param level the level of a union; none for a partner agency
 * @param trade the trade whose cases a union takes in its region; none for all trades
 * @param characters the characters that stand for a union in its letters' numbers 机关代字
 * @param parent the union above
 * @param kind in which capacity matters are referred to a partner agency; none for a union
 * @param takesIn whether complaints go to the union at once
 */
public record Particulars(
        String zh,
        String en,
        String region,
        @Nullable IssuerLevel level,
        @Nullable String trade,
        @Nullable String characters,
        @Nullable OrganisationId parent,
        @Nullable AgencyKind kind,
        boolean takesIn) {

    public static Particulars of(Organisation one) {
        return new Particulars(
                one.zh(),
                one.en(),
                one.region(),
                one.level().orElse(null),
                one.trade().orElse(null),
                one.characters().orElse(null),
                one.parent().orElse(null),
                one.kind().orElse(null),
                one.takesIn());
    }

    public Organisation as(OrganisationId id) {
        return new Organisation(
                id,
                zh,
                en,
                region,
                Optional.ofNullable(level),
                Optional.ofNullable(trade),
                Optional.ofNullable(characters),
                Optional.ofNullable(parent),
                Optional.ofNullable(kind),
                takesIn);
    }

    public Particulars named(String newZh, String newEn) {
        return new Particulars(newZh, newEn, region, level, trade, characters, parent, kind, takesIn);
    }

    public Particulars below(@Nullable OrganisationId above) {
        return new Particulars(zh, en, region, level, trade, characters, above, kind, takesIn);
    }

    public Particulars over(String ofRegion, @Nullable String ofTrade, boolean takesInThere) {
        return new Particulars(zh, en, ofRegion, level, ofTrade, characters, parent, kind, takesInThere);
    }
}
