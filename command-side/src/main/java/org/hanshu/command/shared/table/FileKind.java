package org.hanshu.command.shared.table;

/** What a file is before its letters are looked at: people upload workbooks and pictures too. */
enum FileKind {
    TEXT,
    EMPTY,
    WIDE_TEXT,
    BINARY;

    private static final int[][] WIDE_MARKS = {{0xFF, 0xFE}, {0xFE, 0xFF}};
    private static final int[][] PACKED_MARKS = {
        {'P', 'K', 3, 4}, {0xD0, 0xCF, 0x11, 0xE0}, {'%', 'P', 'D', 'F'}, {0x1F, 0x8B}, {0x89, 'P', 'N', 'G'}
    };

    static FileKind of(byte[] file) {
        if (isBlank(file)) {
            return EMPTY;
        }
        if (startsWithAny(file, PACKED_MARKS)) {
            return BINARY;
        }
        if (startsWithAny(file, WIDE_MARKS)) {
            return WIDE_TEXT;
        }
        return byItsBytes(file);
    }

    void refuseUnlessText() {
        switch (this) {
            case TEXT -> {}
            case EMPTY -> throw FileRule.EMPTY_FILE.violated();
            case WIDE_TEXT -> throw FileRule.OTHER_ENCODING.violated();
            case BINARY -> throw FileRule.BINARY_FILE.violated();
        }
    }

    static boolean startsWith(byte[] file, int... mark) {
        if (file.length < mark.length) {
            return false;
        }
        for (var i = 0; i < mark.length; i++) {
            if ((file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWithAny(byte[] file, int[][] marks) {
        for (var mark : marks) {
            if (startsWith(file, mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(byte[] file) {
        for (var i = startsWith(file, 0xEF, 0xBB, 0xBF) ? 3 : 0; i < file.length; i++) {
            if (file[i] < 0 || file[i] > ' ' || file[i] == 0) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark has a zero in half of its separators, on the same side of each; no other text has a zero. */
    private static FileKind byItsBytes(byte[] file) {
        var zeros = new int[2];
        var controls = 0;
        for (var i = 0; i < file.length; i++) {
            var letter = file[i];
            if (letter == 0) {
                zeros[i % 2]++;
            } else if (letter > 0 && letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r') {
                controls++;
            }
        }
        var zerosInAll = zeros[0] + zeros[1];
        if (zerosInAll > file.length / 100 && Math.min(zeros[0], zeros[1]) * 20 < zerosInAll) {
            return WIDE_TEXT;
        }
        return zerosInAll > 0 || controls > file.length / 100 ? BINARY : TEXT;
    }
}
