package org.hanshu.api.imports;

import static org.hanshu.api.shared.Role.CLERK;
import static org.hanshu.api.shared.Role.HEAD;
import static org.hanshu.api.shared.Role.OFFICER;
import static org.hanshu.api.shared.Role.SYSTEM;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.ImportId;
import org.hanshu.api.shared.Personal;

/** What can be asked of an import 导入. */
public sealed interface ImportCommand extends Command {

    ImportId importId();

    /**
     * Starts to take a file in; its rows become cases one by one.
     *
     * @param sha256 of the file's bytes
     * @param rows how many rows it has below its header
     */
    @AllowedTo({CLERK, OFFICER, HEAD})
    record StartImport(
            @TargetAggregateIdentifier ImportId importId,
            String sha256,
            Personal<String> fileName,
            String format,
            String encoding,
            int rows)
            implements ImportCommand {}

    /** Records the fate of the next rows; rows that were recorded before change nothing. */
    @AllowedTo({CLERK, OFFICER, HEAD})
    record RecordRows(@TargetAggregateIdentifier ImportId importId, List<TakenRow> rows) implements ImportCommand {}

    @AllowedTo({CLERK, OFFICER, HEAD})
    record CompleteImport(@TargetAggregateIdentifier ImportId importId) implements ImportCommand {}

    /** Gives up: the file cannot be read on. */
    @AllowedTo(SYSTEM)
    record FailImport(@TargetAggregateIdentifier ImportId importId, String why) implements ImportCommand {}
}
