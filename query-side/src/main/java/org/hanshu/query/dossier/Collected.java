package org.hanshu.query.dossier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What was collected in the file of the case: of each kind the last fifty; {@code GET /file} pages through all of it.
 *
 * @param entries how many there are of each kind
 * @param evidence for who filed the case without owning it, only what is disclosed beyond the union
 */
public record Collected(
        Map<EntryKind, Integer> entries,
        List<StatementItem> statements,
        List<EvidenceItem> evidence,
        List<ContactItem> contacts,
        List<NoteItem> notes,
        List<CallbackItem> callbacks) {

    static Collected of(FileContents file, Texts texts) {
        return new Collected(
                file.counts(),
                items(file, EntryKind.STATEMENT, texts, FileEntryItem::statement),
                items(file, EntryKind.EVIDENCE, texts, FileEntryItem::evidence),
                items(file, EntryKind.CONTACT, texts, FileEntryItem::contact),
                items(file, EntryKind.NOTE, texts, FileEntryItem::note),
                items(file, EntryKind.CALLBACK, texts, FileEntryItem::callback));
    }

    private static <T> List<T> items(
            FileContents file, EntryKind kind, Texts texts, Function<FileEntryItem, @Nullable T> item) {
        return file.latest(kind).stream()
                .map(each -> Objects.requireNonNull(item.apply(FileEntryItem.of(each, texts))))
                .toList();
    }
}
