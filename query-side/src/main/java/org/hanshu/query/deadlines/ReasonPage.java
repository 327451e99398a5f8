package org.hanshu.query.deadlines;

import static java.util.stream.Collectors.joining;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hanshu.api.rulebook.TimeRule;
import org.hanshu.query.deadlines.DeadlineReason.Day;

/** Why a time limit ends on its day, on one sheet of paper. */
final class ReasonPage {

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head><meta charset="utf-8"><title>%2$s</title>
            <style>
            body { font-family: serif; max-width: 42em; margin: 2em auto; line-height: 1.6 }
            h1 { font-size: 1.3em; text-align: center }
            table { border-collapse: collapse; width: 100%% }
            th, td { border: 1px solid #444; padding: .1em .5em; text-align: left; vertical-align: top }
            tr { break-inside: avoid }
            .left-out { color: #555; font-style: italic }
            </style></head>
            <body><h1>%2$s</h1>
            <table>%3$s</table>
            <h2>%4$s</h2>
            <table>%5$s</table>
            </body></html>
            """;

    private final Locale language;
    private final ResourceBundle words;

    private ReasonPage(Locale reader) {
        language = reader.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        words = ResourceBundle.getBundle(
                "org.hanshu.query.deadlines.reason",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static String of(DeadlineReason reason, Locale reader) {
        return new ReasonPage(reader).page(reason);
    }

    private String page(DeadlineReason reason) {
        var days = reason.days().stream().map(day -> day(day, reason)).collect(joining());
        var heading = row("th", text("day"), text("counted"), text("remark"));
        return FRAME.formatted(
                language.getLanguage(), clean(text("title")), facts(reason), clean(text("days")), heading + days);
    }

    private String facts(DeadlineReason reason) {
        var number = reason.number();
        return fact("number", number == null ? text("none") : number)
                + fact("limit", reason.title())
                + fact("start", date(reason.start()))
                + fact("due", date(reason.due()) + (reason.provisional() ? text("provisional") : ""))
                + fact("why", reason.why())
                + fact("rule", rule(reason))
                + fact("rule-version", text("version", reason.ruleVersion()))
                + fact("calendar-version", text("version", reason.calendarVersion()))
                + fact(
                        "notices",
                        reason.notices().stream()
                                .map(each -> each.year() + " " + each.source())
                                .collect(joining("; ")));
    }

    private String rule(DeadlineReason reason) {
        TimeRule rule = reason.rule();
        return rule == null
                ? text("by-hand", reason.ruleId())
                : text(
                        "by-rule",
                        rule.id(),
                        rule.region().isEmpty() ? text("everywhere") : rule.region(),
                        text("authority." + rule.authority()),
                        rule.source());
    }

    private String day(Day day, DeadlineReason reason) {
        var left = day.leftOut();
        var remark = left == null ? "" : text("left-out." + left);
        if (day.date().equals(reason.due())) {
            remark = text("last-day");
        } else if (left == null && day.n() == null) {
            remark = text("rolls");
        }
        var n = day.n();
        return "<tr%s><td>%s</td><td>%s</td><td>%s</td></tr>\n"
                .formatted(
                        n == null && !day.date().equals(reason.due()) ? " class=\"left-out\"" : "",
                        clean(dayOfWeek(day.date())),
                        n == null ? "" : n,
                        clean(remark));
    }

    private String fact(String name, String value) {
        return "<tr><th>" + clean(text(name)) + "</th><td>" + clean(value) + "</td></tr>\n";
    }

    private static String row(String cell, String... values) {
        return Arrays.stream(values)
                .map(value -> "<" + cell + ">" + clean(value) + "</" + cell + ">")
                .collect(joining("", "<tr>", "</tr>\n"));
    }

    private String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(text("date"), language));
    }

    private String dayOfWeek(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(text("date-of-week"), language));
    }

    private String text(String key, Object... arguments) {
        var pattern = words.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language).format(arguments);
    }

    private static String clean(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
