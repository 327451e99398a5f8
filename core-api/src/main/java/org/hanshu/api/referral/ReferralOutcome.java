package org.hanshu.api.referral;

import java.util.Arrays;
import java.util.Optional;
import org.hanshu.api.vocabulary.Word;

/** What came of a referral 办理结果, where it is told in a code that we know. */
public enum ReferralOutcome implements Word {
    PAID("已支付", "paid"),
    ORDERED_TO_CORRECT("责令改正", "ordered to put it right"),
    PENALISED("行政处罚", "penalised"),
    ENFORCED("强制执行", "enforced"),
    CRIMINAL_CASE("刑事立案", "criminal case opened"),
    SUIT_SUPPORTED("支持起诉", "suit supported"),
    ADVICE_ISSUED("发出检察建议", "procuratorial advice issued"),
    NO_VIOLATION("未发现违法", "no violation found"),
    SENT_ELSEWHERE("告知另行仲裁或诉讼", "referred to arbitration or suit"),
    NOT_PURSUED("不再查处", "not pursued");

    private final String zh;
    private final String en;

    ReferralOutcome(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What a code that an agency told means; nothing where we do not know it. */
    public static Optional<ReferralOutcome> of(String told) {
        return Arrays.stream(values())
                .filter(each -> each.name().equalsIgnoreCase(told) || each.zh.equals(told))
                .findFirst();
    }

    /** Whether something was enforced against the employer. */
    public boolean enforces() {
        return this == PAID || this == PENALISED || this == ENFORCED;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
