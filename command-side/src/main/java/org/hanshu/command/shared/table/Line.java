package org.hanshu.command.shared.table;

import java.util.List;

/**
 * One line of an export with its cells.
 *
 * @param number where it starts in the file, the header being line 1
 * @param text as it stands there
 */
public record Line(int number, List<String> cells, String text) {}
