package org.hanshu.query.shared;

import java.util.List;

/** Somebody who asked to be told of things as they happen, and is for as long as they may know of them. */
public interface Following {

    /**
     * Tells from this place on what there is to tell, and comes back at once.
     *
     * @param kind what each of it is called
     */
    void tell(String kind, String from, Looking looking);

    /** Looks for what there is to tell. */
    @FunctionalInterface
    interface Looking {

        /** @param scope what the reader may know of by now */
        Told since(String place, Scope scope);
    }

    /**
     * What there was to tell.
     *
     * @param reached from where to look on
     * @param more whether there is more at once
     */
    record Told(List<One> items, String reached, boolean more) {}

    /**
     * One thing to tell.
     *
     * @param place from where the reader goes on who was told of it
     */
    record One(String place, Object item) {}
}
