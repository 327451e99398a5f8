package org.hanshu.application.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hanshu.application.web.problem.Rejected;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.password.PasswordEncoder;

@DisplayName("Passwords, of which eight are looked at at once")
class RememberedPasswordsTest {

    private final CountDownLatch looking = new CountDownLatch(8);
    private final CountDownLatch looked = new CountDownLatch(1);
    private final List<String> notLookedAt = new ArrayList<>();
    private final RememberedPasswords passwords = new RememberedPasswords(new Slow(), Duration.ofMillis(50));
    private final BothFactors door = door();

    @Test
    void areNeitherRightNorWrongWhereNobodyComesToLookAtThem() throws Exception {
        var answers = new ArrayList<Future<Boolean>>();
        try (var people = Executors.newFixedThreadPool(8)) {
            for (var n = 0; n < 8; n++) {
                var name = "officer." + n;
                answers.add(people.submit(() -> passwords.matches(name, name)));
            }
            try {
                looking.await();
                var busy = catchThrowableOfType(Rejected.class, () -> passwords.matches("head", "head"));
                assertThat(busy.problem().status()).isEqualTo(503);
                assertThat(busy.problem().retryAfter()).isEqualTo(Duration.ofSeconds(5));
                assertThatThrownBy(() -> signIn("head")).isInstanceOf(Rejected.class);
                assertThatThrownBy(() -> signIn("locked"))
                        .as("as everybody else")
                        .isInstanceOf(Rejected.class);
            } finally {
                looked.countDown();
            }
        }
        for (var answer : answers) {
            assertThat(answer.get()).isTrue();
        }
        assertThat(notLookedAt).as("no try of who is locked was counted").containsExactly("head");
        assertThat(signIn("head").isAuthenticated()).isTrue();
        assertThatThrownBy(() -> signIn("locked")).isInstanceOf(LockedException.class);
    }

    private Authentication signIn(String account) {
        return door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(account, account));
    }

    private BothFactors door() {
        var both = new BothFactors(
                name -> User.withUsername(name)
                        .password(name)
                        .roles("HEAD")
                        .accountLocked(name.equals("locked"))
                        .build(),
                notLookedAt::add,
                (account, code) -> true);
        both.setPasswordEncoder(passwords);
        return both;
    }

    /** Who are right whose password is their name, once it is said that they were looked at. */
    private final class Slow implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return password == null ? null : password.toString();
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
            looking.countDown();
            try {
                looked.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return String.valueOf(password).equals(encoded);
        }
    }
}
