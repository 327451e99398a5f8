package org.hanshu.command.shared;

import org.hanshu.api.shared.Role;

/** Who can be given something to work on 可被指派的人: mediators and lawyers, by account. */
public interface Assignees {

    /** Whether this account is somebody's who works in this role. */
    boolean works(String account, Role as);
}
