package org.hanshu.saga.childfollowup;

import java.util.UUID;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.saga.shared.Bell;

/** What fires when a bell of a child's clock is to ring. */
public record ChildBellDue(UUID childId, ChildKind kind, String clock, Bell bell) {}
