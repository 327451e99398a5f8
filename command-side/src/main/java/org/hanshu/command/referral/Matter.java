package org.hanshu.command.referral;

import java.util.List;
import java.util.stream.IntStream;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.referral.Clue;
import org.hanshu.api.referral.ManifestItem;
import org.hanshu.api.referral.PersonalField;
import org.hanshu.api.referral.Receiver;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Sender;
import org.hanshu.command.shared.Texts;
import org.jspecify.annotations.Nullable;

/** What somebody writes to refer, whatever it stands on. */
record Matter(
        String to,
        AgencyKind agencyKind,
        String text,
        List<Integer> claims,
        List<ReferralRequest.Item> items,
        List<PersonalField> shares,
        @Nullable String legalBasis,
        ReferralRequest.@Nullable ClueRequest told) {

    Receiver receiver() {
        return new Receiver(new OrganisationId(to.strip()), agencyKind);
    }

    List<ManifestItem> manifest(Texts texts, Sender sender) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> {
                    var item = items.get(i);
                    var title = texts.of(sender, "manifest[%d].title".formatted(i), item.title());
                    var personal = item.personal().stream().distinct().sorted().toList();
                    return new ManifestItem(i + 1, title, item.sha256(), personal);
                })
                .toList();
    }

    @Nullable
    Clue clue(Texts texts, Sender sender) {
        return told == null ? null : told.clue(texts, sender);
    }
}
