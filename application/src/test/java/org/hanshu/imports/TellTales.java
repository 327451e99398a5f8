package org.hanshu.imports;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What an export tells of people: whoever finds any of it in clear has found somebody. */
final class TellTales {

    private static final List<Integer> COLUMNS = List.of(3, 4, 5, 15); // 姓名, 身份证号, 联系电话, 诉求内容

    private final Map<String, List<String>> byBeginning;
    private final long number;

    private TellTales(List<String> all) {
        byBeginning = all.stream().collect(groupingBy(each -> each.substring(0, 2)));
        number = all.size();
    }

    static TellTales in(Path export) {
        try (var rows = CSVFormat.DEFAULT.parse(Files.newBufferedReader(export, Charset.forName("GB18030")))) {
            return new TellTales(rows.stream()
                    .skip(1)
                    .flatMap(TellTales::told)
                    .filter(each -> each.length() > 1)
                    .distinct()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> told(CSVRecord row) {
        return COLUMNS.stream()
                .filter(column -> column < row.size())
                .map(row::get)
                .map(String::strip);
    }

    long number() {
        return number;
    }

    /** Those that stand in the text. */
    List<String> foundIn(String text) {
        return IntStream.range(0, Math.max(0, text.length() - 1))
                .boxed()
                .flatMap(at -> byBeginning.getOrDefault(text.substring(at, at + 2), List.of()).stream()
                        .filter(told -> text.startsWith(told, at)))
                .distinct()
                .toList();
    }
}
