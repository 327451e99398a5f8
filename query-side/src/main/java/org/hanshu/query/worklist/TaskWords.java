package org.hanshu.query.worklist;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The names of tasks in the reader's language. */
final class TaskWords {

    private final Locale language;
    private final ResourceBundle bundle;

    TaskWords(Locale reader) {
        language = reader.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        bundle = ResourceBundle.getBundle(
                "org.hanshu.query.worklist.tasks",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String title(TaskKind kind, String about, int n) {
        return new MessageFormat(bundle.getString(kind.name()), language)
                .format(new Object[] {about, n})
                .strip();
    }
}
