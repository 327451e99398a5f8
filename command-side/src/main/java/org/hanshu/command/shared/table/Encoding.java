package org.hanshu.command.shared.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/** In which letters a file is written; hotlines write GB18030 or UTF-8, and say so nowhere. */
public enum Encoding {
    UTF_8_WITH_MARK(UTF_8, 3),
    UTF_8_PLAIN(UTF_8, 0),
    GB18030(Charset.forName("GB18030"), 0);

    /** A file that was cut off may end in the midst of a character. */
    private static final int LONGEST_CHARACTER = 4;

    private final Charset charset;
    private final int mark;

    Encoding(Charset charset, int mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** The first encoding in which every byte makes sense. */
    static Encoding of(byte[] file) {
        FileKind.of(file).refuseUnlessText();
        if (FileKind.startsWith(file, 0xEF, 0xBB, 0xBF)) {
            return UTF_8_WITH_MARK.orRefused(file);
        }
        return UTF_8_PLAIN.reads(file) ? UTF_8_PLAIN : GB18030.orRefused(file);
    }

    public String label() {
        return charset.name();
    }

    BufferedReader reader(byte[] file) {
        var bytes = new ByteArrayInputStream(file, mark, file.length - mark);
        return new BufferedReader(new InputStreamReader(bytes, charset));
    }

    private Encoding orRefused(byte[] file) {
        if (!reads(file)) {
            throw FileRule.OTHER_ENCODING.violated();
        }
        return this;
    }

    private boolean reads(byte[] file) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.wrap(file, mark, file.length - mark);
        var characters = CharBuffer.allocate(8192);
        while (true) {
            var result = decoder.decode(bytes, characters.clear(), true);
            if (result.isError()) {
                return bytes.remaining() < LONGEST_CHARACTER && bytes.position() > mark;
            }
            if (result.isUnderflow()) {
                return true;
            }
        }
    }
}
