package org.hanshu.application.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("The limits of an engine")
class LimitsTest {

    private final Limits limits = new Limits(0, 10, 3, 2);

    @Test
    void holdForAnAddressWhateverAProxyIsSaidToHaveSaid() {
        for (var n = 0; n < 30; n++) {
            assertThat(limits.ofAddress(from("192.0.2.1", "198.51.100." + n))).isNull();
        }
        var refused = limits.ofAddress(from("192.0.2.1", "198.51.100.200"));
        assertThat(refused).isNotNull().satisfies(problem -> {
            assertThat(problem.status()).isEqualTo(429);
            assertThat(problem.retryAfter()).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        });
        assertThat(limits.ofAddress(from("192.0.2.2", "192.0.2.1"))).isNull();
        assertThat(limits.ofAccount("officer.gz")).isNull();
    }

    @Test
    void letOneAddressGuessThreeTimesAndOthersStillSignIn() {
        for (var n = 0; n < 3; n++) {
            assertThat(limits.ofSignIn(from("192.0.2.1", ""))).isNull();
            limits.signedInWrongly(from("192.0.2.1", ""));
        }
        assertThat(limits.ofSignIn(from("192.0.2.1", ""))).isNotNull();
        for (var n = 0; n < 100; n++) {
            var office = from("192.0.2.9", "");
            assertThat(limits.ofSignIn(office)).isNull();
        }
    }

    @Test
    void letAnAccountSeeTwoPeopleInFull() {
        assertThat(limits.ofUnmasking("auditor")).isNull();
        assertThat(limits.ofUnmasking("auditor")).isNull();
        assertThat(limits.ofUnmasking("auditor")).isNotNull().satisfies(problem -> assertThat(problem.retryAfter())
                .isBetween(Duration.ofMinutes(29), Duration.ofMinutes(31)));
        assertThat(limits.ofUnmasking("officer.sn")).isNull();
    }

    @Test
    void waitForTwentyBodiesOfOneSubscriberAtOnce() {
        for (var n = 0; n < 20; n++) {
            assertThat(limits.comesToSend(from("2001:db8::" + n, ""))).isTrue();
        }
        assertThat(limits.comesToSend(from("2001:db8::ffff", ""))).isFalse();
        assertThat(limits.comesToSend(from("2001:db8:0:1::1", ""))).isTrue();
        limits.leavesSending(from("2001:db8::1", ""));
        assertThat(limits.comesToSend(from("2001:db8::ffff", ""))).isTrue();
    }

    @Test
    void waitForAsManyBodiesAsComeWhereAddressesHaveNone() {
        var none = new Limits(0, 0, 3, 2);
        for (var n = 0; n < 100; n++) {
            assertThat(none.comesToSend(from("192.0.2.1", ""))).isTrue();
        }
        none.leavesSending(from("192.0.2.1", ""));
    }

    private static MockHttpServletRequest from(String address, String forwardedFor) {
        var request = new MockHttpServletRequest("GET", "/api/v1/cases");
        request.setRemoteAddr(address);
        request.addHeader("X-Forwarded-For", forwardedFor);
        return request;
    }
}
