package org.hanshu.command.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.command.referral.SampleReferrals.REFERRAL;
import static org.hanshu.command.referral.SampleReferrals.text;

import java.util.List;
import org.hanshu.api.referral.ManifestItem;
import org.hanshu.api.referral.PersonalField;
import org.junit.jupiter.api.Test;

class ManifestHashTest {

    @Test
    void isTakenOverALineForTheReferralAndOnePerItem() {
        var manifest = List.of(item(1, "工资条", "a", PersonalField.ACCOUNT, PersonalField.NAME), item(2, "照片", "b"));

        assertThat(ManifestHash.canonical(REFERRAL, manifest))
                .isEqualTo("referral 00000000-0000-0000-0000-0000000001f4 2\nitem 1 " + "a".repeat(64)
                        + " NAME,ACCOUNT\nitem 2 " + "b".repeat(64) + " -\n");
        assertThat(ManifestHash.of(REFERRAL, manifest))
                .isEqualTo("b97a2c15be4ad9105b8a3de6aac2989c17444ed3cd369b1a6be437108e2e1726");
    }

    @Test
    void isTheSameWithoutItsTitlesAndAnotherWithOtherPapers() {
        var slip = ManifestHash.of(REFERRAL, List.of(item(1, "工资条", "a")));

        assertThat(ManifestHash.of(REFERRAL, List.of(item(1, "已删除", "a")))).isEqualTo(slip);
        assertThat(ManifestHash.of(REFERRAL, List.of(item(1, "工资条", "b")))).isNotEqualTo(slip);
        assertThat(ManifestHash.of(REFERRAL, List.of())).isNotEqualTo(slip);
    }

    private static ManifestItem item(int n, String title, String digit, PersonalField... personal) {
        return new ManifestItem(n, text(title), digit.repeat(64), List.of(personal));
    }
}
