package org.hanshu.api.agency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hanshu.api.agency.OrganisationEvent.JurisdictionSet;
import org.hanshu.api.agency.OrganisationEvent.OrganisationClosed;
import org.hanshu.api.agency.OrganisationEvent.OrganisationMoved;
import org.hanshu.api.agency.OrganisationEvent.OrganisationRegistered;
import org.hanshu.api.agency.OrganisationEvent.OrganisationRenamed;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.rulebook.LetterKindRule.IssuerLevel;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Region;
import org.jspecify.annotations.Nullable;

/** The unions and agencies that are known, and which union's business a case is 管辖. */
public final class Organisations {

    private static final Organisations BUNDLED = read();

    private static final Organisations NONE = new Organisations(Map.of(), Map.of());

    private final Map<OrganisationId, Organisation> known;
    private final Map<OrganisationId, Optional<OrganisationId>> closed; // With who acts for them now.

    private Organisations(
            Map<OrganisationId, Organisation> known, Map<OrganisationId, Optional<OrganisationId>> closed) {
        this.known = known;
        this.closed = closed;
    }

    /** Before anybody was registered. */
    public static Organisations none() {
        return NONE;
    }

    /** Those that come with the engine. */
    public static Organisations bundled() {
        return BUNDLED;
    }

    /** Those that there are today, in the order in which they were registered. */
    public List<Organisation> all() {
        return known.values().stream().filter(each -> !isClosed(each.id())).toList();
    }

    /** Closed ones too: their names stay in what they did. */
    public Optional<Organisation> find(OrganisationId id) {
        return Optional.ofNullable(known.get(id));
    }

    /** Nothing for one that was closed. */
    public Optional<Organisation> existing(OrganisationId id) {
        return find(id).filter(each -> !isClosed(id));
    }

    public boolean isClosed(OrganisationId id) {
        return closed.containsKey(id);
    }

    /** Whether another one is like that, or was before it was closed. */
    public boolean everHad(OrganisationId id, Predicate<Organisation> like) {
        return known.values().stream().filter(each -> !each.id().equals(id)).anyMatch(like);
    }

    /** The unions for which its people act too: those below it, and those that were closed in its favour. */
    public List<OrganisationId> below(OrganisationId id) {
        var children = all().stream()
                .filter(each -> each.parent().filter(id::equals).isPresent())
                .map(Organisation::id);
        var left = closed.entrySet().stream()
                .filter(each -> each.getValue().filter(id::equals).isPresent())
                .map(Map.Entry::getKey);
        return Stream.concat(children, left).toList();
    }

    /** The register after something happened to one of them. */
    public Organisations after(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered first -> with(event, first.particulars());
            case OrganisationRenamed renamed -> with(event, particulars(event).named(renamed.zh(), renamed.en()));
            case OrganisationMoved moved -> with(event, particulars(event).below(moved.parent()));
            case JurisdictionSet set -> with(event, particulars(event).over(set.region(), set.trade(), set.takesIn()));
            case OrganisationClosed over -> {
                var more = new LinkedHashMap<>(closed);
                more.replaceAll((id, successor) ->
                        successor.filter(over.organisation()::equals).isPresent()
                                ? Optional.ofNullable(over.successor())
                                : successor);
                more.put(over.organisation(), Optional.ofNullable(over.successor()));
                yield new Organisations(known, more);
            }
        };
    }

    private Particulars particulars(OrganisationEvent event) {
        return Particulars.of(find(event.organisation()).orElseThrow());
    }

    private Organisations with(OrganisationEvent event, Particulars now) {
        var more = new LinkedHashMap<>(known);
        more.put(event.organisation(), now.as(event.organisation()));
        return new Organisations(more, closed);
    }

    /** The union whose jurisdiction is the narrowest: its trade first, then the longest region code. */
    public Optional<Organisation> ownerOf(Region region, @Nullable String trade) {
        return all().stream()
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
        var known = new LinkedHashMap<OrganisationId, Organisation>();
        for (var id : file.getProperty("all").split(",", -1)) {
            known.put(new OrganisationId(id), organisation(id, file));
        }
        return new Organisations(known, Map.of());
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
