package org.hanshu.application.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hanshu.command.erasure.ToldNumbers;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row that was refused before anybody noted whom it is about. */
@RunningHanshu
@DisplayName("A row that was refused long ago")
class EarlierRowsTest {

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String FILE = """
            工单编号,来电时间,受理渠道,姓名,身份证号,联系电话,是否匿名,用工形式,区划代码,用人单位,统一社会信用代码,行业,诉求类别,涉及人数,诉求金额(元),诉求内容,发生日期
            GD%1$s,2026/02/30 07:12,小程序,周某,,%1$s,否,货车司机,440106,示例公司,,道路货运,运费拖欠,1,59000,拖欠运费。,2026-01-28
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EarlierRows earlier;

    @Autowired
    private ToldNumbers told;

    @Test
    void isNotedOnce() {
        var phone = "136%08d".formatted(Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000L));
        refused(phone);
        var noted = told.in(List.of(phone), Set.of());
        assertThat(noted).hasSize(1);
        var subject = noted.getFirst().text();
        jdbc.sql("delete from keys.told_number where subject = ?")
                .param(subject)
                .update();
        jdbc.sql("""
                        insert into keys.unnoted_row (subject, stream, box)
                        select ?, import_id::text, body -> 'row' ->> 'box' from imports_1.rows
                        where body -> 'row' ->> 'subject' = ?""").params(subject, subject.toString()).update();
        assertThat(told.in(List.of(phone), Set.of())).isEmpty();

        earlier.note();

        assertThat(told.in(List.of(phone), Set.of())).isEqualTo(noted);
        assertThat(jdbc.sql("select count(*) from keys.unnoted_row")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void refused(String phone) {
        var clerk = new Office("http://localhost:" + port, "clerk.gz");
        var file = FILE.formatted(phone).getBytes(StandardCharsets.UTF_8);
        var job = "/api/v1/imports/"
                + clerk.upload("/api/v1/imports", "工单.csv", file, "hotline-csv")
                        .expect(202)
                        .text("/id");
        await().until(() -> clerk.get(job).expect(200).text("/status").equals("DONE"));
    }
}
