package org.hanshu.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A connection in the kernel's table is foreign where its other end is. */
class ConnectionTest {

    @ParameterizedTest
    @CsvSource({
        "0100007F:1F90, false",
        "010200C0:01BB, true",
        "00000000000000000000000001000000:1F90, false",
        "0000000000000000FFFF00000100007F:1F90, false",
        "0000000000000000FFFF0000010200C0:01BB, true"
    })
    void isForeignByItsOtherEnd(String remote, boolean foreign) {
        var line = "   1: 0100007F:C350 " + remote + " 01 00000000:00000000 00:00000000 00000000  0        0 12345 1";
        assertThat(Connection.of(line).map(Connection::isForeign)).contains(foreign);
    }

    @Test
    void isNoneWhereASocketListensOrNobodyHoldsIt() {
        assertThat(Connection.of("  0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 99 1"))
                .isEmpty();
        assertThat(Connection.of("  0: 0100007F:1F90 010200C0:01BB 06 00000000:00000000 00:00000000 00000000 0 0 0 1"))
                .isEmpty();
        assertThat(Connection.of("  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid"))
                .isEmpty();
    }
}
