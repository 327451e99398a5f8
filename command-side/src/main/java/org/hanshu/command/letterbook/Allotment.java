package org.hanshu.command.letterbook;

/** The number that a letter has in the book, and whether it is void 作废. */
record Allotment(int n, String text, boolean voided) {

    Allotment makeVoid() {
        return new Allotment(n, text, true);
    }
}
