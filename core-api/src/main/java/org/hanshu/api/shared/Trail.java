package org.hanshu.api.shared;

/** The metadata keys of every command and event: who, for whom, through what, when it happened and why. */
public final class Trail {

    /** When it happened (ISO instant); when the system took it is the event's own timestamp. */
    public static final String OCCURRED_AT = "occurredAt";
    /** Stable account id. */
    public static final String ACTOR = "actor";
    /** The person substituted, or whose paper was typed in. */
    public static final String ON_BEHALF_OF = "onBehalfOf";

    /** The number of the order on which the actor acts in the place of that person, where it does 代理. */
    public static final String SUBSTITUTION = "substitution";

    public static final String ORGANISATION = "organisation";
    /** Organisations below the actor's own for which the actor acts too, separated by commas. */
    public static final String ACTS_FOR = "actsFor";
    /** The region code prefix that the actor's organisation covers. */
    public static final String REGION = "region";

    public static final String ROLE = "role";
    /** The supervisor's certificate number 监督员证号. */
    public static final String CERTIFICATE = "certificate";
    /** Through what it came: HTTP, IMPORT, SAGA, EXCHANGE or CLI. */
    public static final String VIA = "via";

    public static final String CLIENT = "client";
    /** The reason or legal basis, where one is required. */
    public static final String REASON = "reason";
    /** The id of the event that this one corrects. */
    public static final String CORRECTS = "corrects";

    public static final String REQUEST = "request";
    public static final String CORRELATION = "correlation";
    /** The id of the message that made the actor act. */
    public static final String CAUSATION = "causation";

    public static final String IDEMPOTENCY_KEY = "idempotencyKey";
    /** What the request was addressed to, for which its key holds; of commands only, never stored. */
    public static final String PATH = "path";
    /** The version and commit of the build that decided. */
    public static final String BUILD = "build";
    /** Present where the sender told when it happened; of commands only, never stored. */
    public static final String TOLD = "told";
    /** The version that the sender has seen; of commands only, never stored. */
    public static final String EXPECTED_VERSION = "expectedVersion";

    private Trail() {}
}
