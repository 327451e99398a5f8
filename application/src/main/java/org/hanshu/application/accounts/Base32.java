package org.hanshu.application.accounts;

/** Writes a secret as people type it into a telephone (RFC 4648). */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String of(byte[] bytes) {
        var text = new StringBuilder();
        for (var bit = 0; bit < bytes.length * Byte.SIZE; bit += BITS) {
            var letter = 0;
            for (var n = bit; n < bit + BITS; n++) {
                letter = (letter << 1) | bit(bytes, n);
            }
            text.append(LETTERS.charAt(letter));
        }
        return text.toString();
    }

    private static int bit(byte[] bytes, int n) {
        return n / Byte.SIZE >= bytes.length ? 0 : (bytes[n / Byte.SIZE] >> (Byte.SIZE - 1 - n % Byte.SIZE)) & 1;
    }
}
