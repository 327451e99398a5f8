package org.hanshu.application.cli;

/** A verb cannot be obeyed; the key says why, in the words of the command line. */
final class Unable extends RuntimeException {

    private final String key;
    private final transient Object[] about;

    Unable(String key, Object... about) {
        super(key, null, false, false);
        this.key = key;
        this.about = about.clone();
    }

    String key() {
        return key;
    }

    Object[] about() {
        return about.clone();
    }
}
