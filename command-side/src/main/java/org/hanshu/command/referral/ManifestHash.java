package org.hanshu.command.referral;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.hanshu.api.referral.ManifestItem;
import org.hanshu.api.referral.PersonalField;
import org.hanshu.api.shared.ReferralId;

/**
 * The SHA-256 over what is handed over. The canonical text has one line for the referral and one per item, each ended by a
 * line feed; titles are left out, so that it can be checked after a title was erased.
 */
final class ManifestHash {

    private ManifestHash() {}

    static String of(ReferralId referral, List<ManifestItem> manifest) {
        return sha256(canonical(referral, manifest));
    }

    static String canonical(ReferralId referral, List<ManifestItem> manifest) {
        return "referral " + referral + " " + manifest.size() + "\n"
                + manifest.stream().map(ManifestHash::line).collect(joining());
    }

    private static String line(ManifestItem item) {
        var fields = item.personal().stream().sorted().map(PersonalField::name).collect(joining(","));
        return "item " + item.n() + " " + item.sha256() + " " + (fields.isEmpty() ? "-" : fields) + "\n";
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
