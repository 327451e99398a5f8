package org.hanshu.api.shared;

/**
 * A number under which somebody else knows the case.
 *
 * @param scheme whose number it is: a channel's name, or a system's
 * @param number as they write it; unique within the scheme
 */
public record Reference(String scheme, String number) {}
