package org.hanshu.application.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class GateFilterTest {

    private final GateFilter filter = new GateFilter(new RequestGate());

    /** It would wait for itself for ever. */
    @Test
    void neverHoldsWhoMovesTheTimeHoweverTheAddressIsSpelled() {
        assertThat(filter.shouldNotFilter(request("/api/v1/training/clock"))).isTrue();
        assertThat(filter.shouldNotFilter(request("/api/v1/training/%63lock"))).isTrue();
    }

    @Test
    void holdsEverybodyElse() {
        var other = new MockHttpServletRequest("POST", "/api/v1/cases");
        other.setServletPath("/api/v1/cases");
        assertThat(filter.shouldNotFilter(other)).isFalse();
    }

    private static MockHttpServletRequest request(String spelled) {
        var request = new MockHttpServletRequest("POST", spelled);
        request.setServletPath("/api/v1/training/clock");
        return request;
    }
}
