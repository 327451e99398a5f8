package org.hanshu.api.agency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.rulebook.LetterKindRule.IssuerLevel;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Region;
import org.jspecify.annotations.Nullable;

/** The unions and agencies that are known, and which union's business a case is 管辖. */
public final class Organisations {

    private static final Organisations BUNDLED = read();

    private final List<Organisation> all;

    public Organisations(List<Organisation> all) {
        this.all = List.copyOf(all);
    }

    /** Those that come with the engine. */
    public static Organisations bundled() {
        return BUNDLED;
    }

    public List<Organisation> all() {
        return all;
    }

    public Optional<Organisation> find(OrganisationId id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The unions below this one, for which its people act too. */
    public List<OrganisationId> below(OrganisationId id) {
        return all.stream()
                .filter(each -> each.parent().filter(id::equals).isPresent())
                .map(Organisation::id)
                .toList();
    }

    /** The union whose jurisdiction is the narrowest: its trade first, then the longest region code. */
    public Optional<Organisation> ownerOf(Region region, @Nullable String trade) {
        return all.stream()
                .filter(Organisation::isUnion)
                .filter(Organisation::takesIn)
                .filter(each -> region.isWithin(each.region()))
                .filter(each -> each.trade().map(own -> own.equals(trade)).orElse(true))
                .max(comparing((Organisation each) -> each.trade().isPresent())
                        .thenComparing(each -> each.region().length()));
    }

    private static Organisations read() {
        var file = new Properties();
        try (var in = Objects.requireNonNull(Organisations.class.getResourceAsStream("organisations.properties"));
                var text = new InputStreamReader(in, UTF_8)) {
            file.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Organisations(List.of(file.getProperty("all").split(",", -1)).stream()
                .map(id -> organisation(id, file))
                .toList());
    }

    private static Organisation organisation(String id, Properties file) {
        return new Organisation(
                new OrganisationId(id),
                file.getProperty(id + ".zh"),
                file.getProperty(id + ".en"),
                file.getProperty(id + ".region"),
                Optional.ofNullable(file.getProperty(id + ".level")).map(IssuerLevel::valueOf),
                Optional.ofNullable(file.getProperty(id + ".trade")),
                Optional.ofNullable(file.getProperty(id + ".characters")),
                Optional.ofNullable(file.getProperty(id + ".parent")).map(OrganisationId::new),
                Optional.ofNullable(file.getProperty(id + ".kind")).map(AgencyKind::valueOf),
                Boolean.parseBoolean(file.getProperty(id + ".takes-in", "true")));
    }
}
