package org.hanshu.api.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;

/** A county, city or province by its code 行政区划代码 (GB/T 2260), two, four or six digits. */
public record Region(@JsonValue String code) {

    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    @JsonCreator
    public Region {
        if (!code.matches("\\d{2}(\\d{2}){0,2}") || !PROVINCES.contains(code.substring(0, 2))) {
            throw new IllegalArgumentException("a region is a code of GB/T 2260, for instance 440106");
        }
    }

    /** Whether it lies in the area with this code prefix. */
    public boolean isWithin(String prefix) {
        return code.startsWith(prefix);
    }

    @Override
    public String toString() {
        return code;
    }
}
