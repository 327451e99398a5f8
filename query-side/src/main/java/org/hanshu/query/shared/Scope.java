package org.hanshu.query.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Role;
import org.hanshu.api.vocabulary.Cause;
import org.jspecify.annotations.Nullable;

/** What a reader may know of: the one place that turns who asks into which rows they get. */
public record Scope(Caller caller, List<Share> shares) {

    /** Of somebody with whom nothing is shared. */
    public Scope(Caller caller) {
        this(caller, List.of());
    }

    /**
     * Where a row says whose a case is.
     *
     * @param readers who had it or is asked to take it
     * @param causes what stood in the complaint when it was filed
     */
    public record Columns(String owner, String filer, String readers, String region, String causes) {}

    /** How much of the rows a reader gets. */
    private enum Reach {
        ALL,
        OWN,
        FILED,
        ASSIGNED,
        NONE
    }

    /**
     * Restricts to what the reader's organisations own, filed, once owned or are asked to take, and agencies to what they filed
     * or what is shared with them; all but owners read less.
     */
    public void ownedOrFiled(Selection selection, Columns at) {
        switch (reach()) {
            case ALL -> {}
            case OWN ->
                selection.also(
                        "(%s in (:mine) or %s in (:mine) or %s ??| array[:mine])"
                                .formatted(at.owner, at.filer, at.readers),
                        "mine",
                        organisations());
            case FILED -> selection.also(filedOrShared(selection, at), "mine", organisations());
            case ASSIGNED, NONE -> selection.also("false");
        }
    }

    private String filedOrShared(Selection selection, Columns at) {
        var conditions = new ArrayList<String>();
        conditions.add("%s in (:mine)".formatted(at.filer));
        for (var n = 0; n < shares.size(); n++) {
            conditions.add("(%s = :union%4$d and %s like any (array[:regions%4$d]) and %s ??| array[:causes%4$d])"
                    .formatted(at.owner, at.region, at.causes, n));
            var share = shares.get(n);
            selection
                    .with("union" + n, share.union().value())
                    .with(
                            "regions" + n,
                            share.regions().stream().map(region -> region + "%").toList())
                    .with("causes" + n, share.causes().stream().map(Cause::name).toList());
        }
        return conditions.size() == 1 ? conditions.getFirst() : "(" + String.join(" or ", conditions) + ")";
    }

    /** What is shared of a case that this union owns, there and about this. */
    public Optional<Sharing> sharing(OrganisationId owner, Region region, Set<Cause> causes) {
        var found = shares.stream()
                .filter(share -> share.shares(owner, region, causes))
                .toList();
        return reach() == Reach.FILED && !found.isEmpty() ? Optional.of(new Sharing(found)) : Optional.empty();
    }

    /** The same scope with those shares only; a question narrower than a paper must not tell what the paper withholds. */
    public Scope sharing(Predicate<Share> which) {
        return new Scope(caller, shares.stream().filter(which).toList());
    }

    /** For rows that are {@link #ownedOrFiled}: the condition that the reader may read all of it. */
    public String whereAllIsRead(String owner) {
        return switch (reach()) {
            case ALL -> "true";
            case OWN -> "%s in (:mine)".formatted(owner);
            case FILED, ASSIGNED, NONE -> "false";
        };
    }

    /** For rows that are {@link #ownedOrFiled}: the condition that the reader's own doing brought it in. */
    public String whereFiled(String filer) {
        return switch (reach()) {
            case OWN, FILED -> "%s in (:mine)".formatted(filer);
            case ALL, ASSIGNED, NONE -> "false";
        };
    }

    /** Restricts sharing agreements to those of the unions that the reader heads; administrators and auditors read all. */
    public void agreements(Selection selection, String union) {
        switch (caller.role()) {
            case ADMIN, AUDITOR -> {}
            case HEAD -> selection.also("%s in (:mine)".formatted(union), "mine", organisations());
            default -> selection.also("false");
        }
    }

    /** Restricts to what the reader's organisations own. */
    public void owned(Selection selection, String owner) {
        switch (reach()) {
            case ALL -> {}
            case OWN -> selection.also("%s in (:mine)".formatted(owner), "mine", organisations());
            case FILED, ASSIGNED, NONE -> selection.also("false");
        }
    }

    /** Restricts to what the reader's organisations own, and mediators and lawyers to what their account works on. */
    public void ownedOrAssigned(Selection selection, String owner, String accounts) {
        if (reach() == Reach.ASSIGNED) {
            selection.also("%s @> to_jsonb(:account::text)".formatted(accounts), "account", caller.actor());
        } else {
            owned(selection, owner);
        }
    }

    /** Whether the reader is a mediator or lawyer who works on what these accounts do. */
    public boolean isAssigned(List<String> accounts) {
        return reach() == Reach.ASSIGNED && accounts.contains(caller.actor());
    }

    /**
     * Restricts to what the reader's organisations own, and agencies to what was sent to them.
     *
     * @param sentTo each agency that it was sent to, with how it stands there
     * @param standing how it stands for who owns it
     * @param as how it is to stand for the reader; in any way where nothing is asked for
     */
    public void ownedOrSentTo(Selection selection, String owner, String sentTo, String standing, @Nullable Enum<?> as) {
        if (reach() == Reach.FILED) {
            var there = as == null ? "" : " and each.value = :standing";
            selection.also(
                    "exists (select 1 from jsonb_each_text(%s) each where each.key in (:mine)%s)"
                            .formatted(sentTo, there),
                    "mine",
                    organisations());
            if (as != null) {
                selection.with("standing", as.name());
            }
        } else {
            owned(selection, owner);
            selection.where(standing + " = :standing", "standing", as);
        }
    }

    /** Restricts to what the reader's organisations have to do, agencies too; mediators and lawyers to what their account works on. */
    public void business(Selection selection, String of, String accounts) {
        if (reach() == Reach.FILED) {
            selection.also("%s in (:mine)".formatted(of), "mine", organisations());
        } else {
            ownedOrAssigned(selection, of, accounts);
        }
    }

    /** Whether the reader works for the agency that something was sent to. */
    public boolean isSentTo(OrganisationId agency) {
        return reach() == Reach.FILED && caller.actsFor(agency);
    }

    /** Restricts to what the reader's organisations own; of who has no cases of its own, to what they filed. */
    public void counted(Selection selection, String owner, String filer) {
        if (reach() == Reach.FILED) {
            selection.also("%s in (:mine)".formatted(filer), "mine", organisations());
        } else {
            owned(selection, owner);
        }
    }

    /** Whether counts may tell the reader of single cases: who is of the owning union, and the auditor, who reads each. */
    public boolean seesSmallCells() {
        return reach() != Reach.FILED;
    }

    /** Whether the reader works for the owner, and so sees its personal data. */
    public boolean worksFor(OrganisationId owner) {
        return reach() == Reach.OWN && caller.actsFor(owner);
    }

    /** Whether the reader may read all of what this organisation owns, personal data masked or not. */
    public boolean readsAllOf(OrganisationId owner) {
        return reach() == Reach.ALL || worksFor(owner);
    }

    /** Whether the reader's own doing brought it in, and so what was filed, its state and its result are theirs to read. */
    public boolean filed(OrganisationId filer) {
        return (reach() == Reach.OWN || reach() == Reach.FILED) && caller.actsFor(filer);
    }

    public Role role() {
        return caller.role();
    }

    private Reach reach() {
        return switch (caller.role()) {
            case AUDITOR -> Reach.ALL;
            case CLERK, OFFICER, HEAD -> Reach.OWN;
            case PARTNER -> Reach.FILED;
            case MEDIATOR, LAWYER -> Reach.ASSIGNED;
            case ADMIN, SYSTEM -> Reach.NONE;
        };
    }

    private List<String> organisations() {
        return Stream.concat(Stream.of(caller.organisation()), caller.actsFor().stream())
                .map(OrganisationId::value)
                .toList();
    }
}
