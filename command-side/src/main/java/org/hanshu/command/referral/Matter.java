package org.hanshu.command.referral;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.stream.IntStream;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.referral.Clue;
import org.hanshu.api.referral.ManifestItem;
import org.hanshu.api.referral.PersonalField;
import org.hanshu.api.referral.Receiver;
import org.hanshu.api.shared.Sender;
import org.hanshu.command.referral.ReferralRequest.ClueRequest;
import org.hanshu.command.referral.ReferralRequest.Item;
import org.hanshu.command.shared.Dated;
import org.hanshu.command.shared.Texts;
import org.jspecify.annotations.Nullable;

/** What somebody writes to refer, whatever it stands on. */
interface Matter extends Dated {

    String to();

    @Nullable
    AgencyKind agencyKind();

    String text();

    @Nullable
    List<Integer> claims();

    @Nullable
    List<Item> manifest();

    @Nullable
    List<PersonalField> shares();

    @Nullable
    String legalBasis();

    @Nullable
    ClueRequest clue();

    default Receiver receiver(Organisations known) {
        return Preparing.receiver(to(), agencyKind(), known);
    }

    /** Those that are named. */
    default List<Integer> named() {
        return requireNonNullElse(claims(), List.of());
    }

    default List<ManifestItem> items(Texts texts, Sender sender) {
        var items = requireNonNullElse(manifest(), List.<Item>of());
        return IntStream.range(0, items.size())
                .mapToObj(i -> {
                    var item = items.get(i);
                    var title = texts.of(sender, "manifest[%d].title".formatted(i), item.title());
                    var personal = item.personal().stream().distinct().sorted().toList();
                    return new ManifestItem(i + 1, title, item.sha256(), personal);
                })
                .toList();
    }

    default List<PersonalField> shared() {
        return requireNonNullElse(shares(), List.<PersonalField>of()).stream()
                .distinct()
                .sorted()
                .toList();
    }

    default @Nullable Clue toldClue(Texts texts, Sender sender) {
        var told = clue();
        return told == null ? null : told.clue(texts, sender);
    }
}
