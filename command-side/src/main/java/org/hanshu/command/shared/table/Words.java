package org.hanshu.command.shared.table;

import java.text.Normalizer;

/** What people type, without the differences that mean nothing: full-width letters and spaces around. */
public final class Words {

    private Words() {}

    public static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    /** The same without any space in it, as numbers and codes are meant. */
    public static String compact(String typed) {
        return plain(typed).replaceAll("\\s+", "");
    }
}
