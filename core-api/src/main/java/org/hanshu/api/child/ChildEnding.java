package org.hanshu.api.child;

/** The event after which nothing is open about it any more: its cases let go of it, and its state is the outcome. */
public interface ChildEnding extends ChildEvent {}
