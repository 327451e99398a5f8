package org.hanshu.api.imports;

import java.util.UUID;

/**
 * How far an import 导入 has come.
 *
 * @param lastLine the last line whose fate is recorded; the header is line 1, so nothing yet is 1
 */
public record ImportProgress(UUID id, long version, ImportStatus status, int lastLine) {}
