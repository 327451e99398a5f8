package org.hanshu.api.referral;

import java.util.List;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Why the procuratorate may be told 检察线索: somebody whom it protects, or a group, and an employer that does not cooperate.
 *
 * @param nonCooperation how the employer does not cooperate
 */
public record Clue(List<ClueGround> grounds, @Nullable Personal<String> nonCooperation) {}
