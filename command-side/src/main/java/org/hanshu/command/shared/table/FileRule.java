package org.hanshu.command.shared.table;

import java.util.Locale;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** Why a whole file is refused, before any row of it is looked at. */
enum FileRule {
    EMPTY_FILE,
    BINARY_FILE,
    OTHER_ENCODING,
    COLUMNS_MISSING,
    COLUMN_TWICE,
    NO_ROWS;

    RuleViolated violated() {
        return violated(Map.of());
    }

    /** @param columns the ones that are wrong, as the file names them */
    RuleViolated violated(String columns) {
        return violated(Map.of("columns", columns));
    }

    private RuleViolated violated(Map<String, String> about) {
        var arguments = new java.util.HashMap<>(about);
        arguments.put("field", "file");
        var code = "import." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RuleViolated(new Refusal(code, Refusal.Kind.INVALID, arguments));
    }
}
