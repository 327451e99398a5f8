package org.hanshu.api.referral;

import java.util.List;
import org.hanshu.api.shared.Personal;

/**
 * One paper or file that is handed over 移送材料.
 *
 * @param n its number in the manifest, from 1
 * @param title what it is called; a file's name may name someone
 * @param sha256 of its bytes, in hexadecimal
 * @param personal what personal data it holds
 */
public record ManifestItem(int n, Personal<String> title, String sha256, List<PersonalField> personal) {}
