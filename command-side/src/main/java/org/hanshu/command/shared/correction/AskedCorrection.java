package org.hanshu.command.shared.correction;

import java.util.HashMap;
import java.util.List;
import org.hanshu.api.correction.CorrectionKind;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.correction.PersonalChange;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A correction for which somebody asked, and which a second person confirms or declines.
 *
 * @param event the id of the wrong entry
 */
public record AskedCorrection(
        int n,
        String event,
        CorrectionKind kind,
        List<FieldChange> changes,
        List<PersonalChange> personal,
        Personal<String> reason) {

    /** The same as it was told: what should stand in which place. */
    public RightFields fields() {
        var set = new HashMap<String, @Nullable String>();
        var sealed = new HashMap<String, Personal<String>>();
        for (var change : changes) {
            set.put(change.field(), change.to());
        }
        for (var change : personal) {
            if (change.to() == null) {
                set.put(change.field(), null);
            } else {
                sealed.put(change.field(), change.to());
            }
        }
        return new RightFields(set, sealed);
    }
}
