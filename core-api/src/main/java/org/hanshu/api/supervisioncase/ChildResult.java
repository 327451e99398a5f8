package org.hanshu.api.supervisioncase;

/** What came of it in the end, as far as the case that opened it must know. */
public enum ChildResult {
    /** Somebody else told a result. */
    TOLD,
    /** With that, money came or something was enforced. */
    ENFORCED
}
