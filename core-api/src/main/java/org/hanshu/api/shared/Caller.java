package org.hanshu.api.shared;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a command or asks a question, and in which capacity.
 *
 * @param actor stable account id
 * @param organisation the organisation that the actor belongs to
 * @param actsFor further organisations for which the actor acts
 * @param region the region code prefix that the organisation covers
 * @param certificate the supervisor's certificate number, where the actor has one
 * @param inPlace in whose place the actor acts, where it does
 */
public record Caller(
        String actor,
        OrganisationId organisation,
        Set<OrganisationId> actsFor,
        String region,
        Role role,
        @Nullable String certificate,
        @Nullable InPlace inPlace) {

    /** The engine itself: fired deadlines, sagas, the first versions of rules and calendars. */
    public static final Caller SYSTEM =
            new Caller("system", new OrganisationId("system"), Set.of(), "", Role.SYSTEM, null);

    public Caller {
        actsFor = Set.copyOf(actsFor);
    }

    /** Who acts in nobody else's place. */
    public Caller(
            String actor,
            OrganisationId organisation,
            Set<OrganisationId> actsFor,
            String region,
            Role role,
            @Nullable String certificate) {
        this(actor, organisation, actsFor, region, role, certificate, null);
    }

    /** The caller that a message's metadata names; without any it is nobody, and that is a fault of the sender. */
    public static Caller of(Map<String, ?> trail) {
        var actsFor = text(trail, Trail.ACTS_FOR);
        return new Caller(
                required(trail, Trail.ACTOR),
                new OrganisationId(required(trail, Trail.ORGANISATION)),
                actsFor == null || actsFor.isEmpty() ? Set.of() : organisations(actsFor),
                required(trail, Trail.REGION),
                Role.valueOf(required(trail, Trail.ROLE)),
                text(trail, Trail.CERTIFICATE),
                InPlace.of(trail));
    }

    /** What a command of this caller carries in its metadata. */
    public Map<String, String> trail(Instant occurredAt, String via) {
        var trail = new HashMap<String, String>();
        trail.put(Trail.ACTOR, actor);
        trail.put(Trail.ORGANISATION, organisation.value());
        trail.put(Trail.REGION, region);
        trail.put(Trail.ROLE, role.name());
        trail.put(Trail.VIA, via);
        trail.put(Trail.OCCURRED_AT, occurredAt.toString());
        if (!actsFor.isEmpty()) {
            trail.put(
                    Trail.ACTS_FOR,
                    String.join(
                            ",",
                            actsFor.stream().map(OrganisationId::value).sorted().toList()));
        }
        if (certificate != null) {
            trail.put(Trail.CERTIFICATE, certificate);
        }
        if (inPlace != null) {
            trail.put(Trail.ON_BEHALF_OF, inPlace.of());
            trail.put(Trail.SUBSTITUTION, inPlace.order());
        }
        return trail;
    }

    /** Whose deed it is where four eyes are asked for: the actor's, and that of who is away. */
    public Set<String> hands() {
        return inPlace == null ? Set.of(actor) : Set.of(actor, inPlace.of());
    }

    /** Whether one of these acts, or somebody in the place of one. */
    public boolean isAmong(Set<String> others) {
        return hands().stream().anyMatch(others::contains);
    }

    public boolean isSystem() {
        return role == Role.SYSTEM;
    }

    /** Whether the actor belongs to this organisation or acts for it; mediators and lawyers see what is assigned to them. */
    public boolean actsFor(OrganisationId other) {
        return role != Role.MEDIATOR && role != Role.LAWYER && (organisation.equals(other) || actsFor.contains(other));
    }

    /** Whether the actor may know what belongs to this organisation: who acts for it, the auditor and the system. */
    public boolean mayKnowOf(OrganisationId owner) {
        return isSystem() || role == Role.AUDITOR || actsFor(owner);
    }

    private static Set<OrganisationId> organisations(String separated) {
        return Set.copyOf(java.util.Arrays.stream(separated.split(",", -1))
                .map(OrganisationId::new)
                .toList());
    }

    private static String required(Map<String, ?> trail, String key) {
        var value = text(trail, key);
        if (value == null) {
            throw new IllegalArgumentException("The message names no " + key);
        }
        return value;
    }

    private static @Nullable String text(Map<String, ?> trail, String key) {
        return trail.get(key) == null ? null : String.valueOf(trail.get(key));
    }
}
