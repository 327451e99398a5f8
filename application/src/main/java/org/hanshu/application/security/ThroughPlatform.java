package org.hanshu.application.security;

/** Somebody of whom the door itself knows through which platform they come, whatever a header says. */
public interface ThroughPlatform {

    /** The platform's client id. */
    String platform();
}
