package org.hanshu.api.shared;

import java.util.UUID;

/**
 * Personal data 个人信息: sealed for its data subject when written, sealed when read, revealed only by the vault to a caller
 * with a reason. Destroying the subject's key erases it everywhere.
 *
 * <p>Structured data (a name, a phone) has the person as its subject; a free text that may name someone is its own subject,
 * so that one text can be destroyed without the rest.
 */
public sealed interface Personal<T> {

    /** Whose key seals it. */
    UUID subject();

    /** What it is, and so how it is masked and whether it can be searched for. */
    Kind kind();

    /** What a piece of personal data is. */
    enum Kind {
        /** 姓名 */
        NAME,
        /** 身份证号 */
        IDENTITY_NUMBER,
        /** 联系电话 */
        PHONE,
        /** 银行账号 */
        ACCOUNT,
        /** 车牌号 */
        PLATE,
        /** A free text that may name someone. */
        TEXT
    }

    /** As a person gave it, on its way into the store; never logged, its value stays out of {@code toString}. */
    record Open<T>(UUID subject, Kind kind, T value) implements Personal<T> {

        @Override
        public String toString() {
            return "Open[subject=" + subject + ", kind=" + kind + "]";
        }
    }

    /** As the store has it. */
    record Sealed<T>(UUID subject, Kind kind, String box) implements Personal<T> {}

    /** A text as its own subject. */
    static Personal<String> text(UUID subject, String value) {
        return new Open<>(subject, Kind.TEXT, value);
    }
}
