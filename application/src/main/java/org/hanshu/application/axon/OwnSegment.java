package org.hanshu.application.axon;

import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;

/**
 * Offers an event to that segment alone where its process lives: a saga is made in the segment of the id by which it is
 * found, and each of the others would open a transaction and ask the database only to hear that it has none.
 */
final class OwnSegment implements EventHandlerInvoker {

    private final EventHandlerInvoker handlers;
    private final AssociatedIds ids;
    private final int segments;

    /** @param segments how many there have been ever since the group's first saga; a power of two */
    OwnSegment(EventHandlerInvoker handlers, AssociatedIds ids, int segments) {
        this.handlers = handlers;
        this.ids = ids;
        this.segments = segments;
    }

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return handlers.canHandle(event, segment) && (isOtherwiseDivided(segment) || ids.leadTo(segment, event));
    }

    /** Then a saga may live elsewhere than its id says, and every segment looks for itself. */
    private boolean isOtherwiseDivided(Segment segment) {
        return segment.getMask() != segments - 1;
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return handlers.canHandleType(payloadType);
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) throws Exception {
        handlers.handle(event, segment);
    }

    @Override
    public boolean supportsReset() {
        return handlers.supportsReset();
    }

    @Override
    public void performReset() {
        handlers.performReset();
    }

    @Override
    public <R> void performReset(R context) {
        handlers.performReset(context);
    }

    @Override
    public void segmentReleased(Segment segment) {
        handlers.segmentReleased(segment);
    }
}
