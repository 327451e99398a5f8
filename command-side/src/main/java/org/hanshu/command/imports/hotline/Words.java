package org.hanshu.command.imports.hotline;

import java.text.Normalizer;

/** What people type, without the differences that mean nothing: full-width letters and spaces around. */
final class Words {

    private Words() {}

    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    /** The same without any space in it, as numbers and codes are meant. */
    static String compact(String typed) {
        return plain(typed).replaceAll("\\s+", "");
    }
}
