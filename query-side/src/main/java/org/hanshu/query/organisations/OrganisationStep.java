package org.hanshu.query.organisations;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.hanshu.api.agency.OrganisationEvent;
import org.hanshu.query.shared.RowJson;

/** Something that became of an organisation, and when. */
record OrganisationStep(long sequence, LocalDate day, OrganisationEvent event) {

    private static final Map<String, Class<?>> TYPES = Arrays.stream(OrganisationEvent.class.getPermittedSubclasses())
            .collect(toUnmodifiableMap(Class::getSimpleName, type -> type));

    static OrganisationStep of(ResultSet row) throws SQLException {
        var type = TYPES.get(row.getString("step"));
        if (type == null) {
            throw new IllegalStateException("There is no step " + row.getString("step"));
        }
        return new OrganisationStep(row.getLong("seq"), row.getObject("day", LocalDate.class), (OrganisationEvent)
                RowJson.mapper().readValue(row.getString("payload"), type));
    }
}
