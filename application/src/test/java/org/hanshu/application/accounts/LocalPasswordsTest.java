package org.hanshu.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningHanshu
class LocalPasswordsTest {

    private static final String ACCOUNT = "officer.who-is-tried";

    @Autowired
    private LocalPasswords passwords;

    @Test
    void lockAfterFiveTriesThatWereLookedAt() {
        passwords.once(ACCOUNT);
        for (var n = 0; n < 10; n++) {
            assertThat(passwords.mayTry(ACCOUNT)).isTrue();
            passwords.untried(ACCOUNT);
        }
        for (var n = 0; n < 5; n++) {
            assertThat(isLocked()).isFalse();
            assertThat(passwords.mayTry(ACCOUNT)).isTrue();
        }
        assertThat(isLocked()).isTrue();
        assertThat(passwords.mayTry(ACCOUNT)).isFalse();

        passwords.untried(ACCOUNT);
        assertThat(isLocked()).as("only four were looked at").isFalse();
        assertThat(passwords.mayTry(ACCOUNT)).isTrue();
        assertThat(isLocked()).isTrue();
    }

    private boolean isLocked() {
        return passwords.of(ACCOUNT).orElseThrow().locked();
    }
}
