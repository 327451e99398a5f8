package org.hanshu.command.shared.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.shared.Derived;
import org.hanshu.command.shared.PersonalDigests;
import org.hanshu.command.shared.intake.ComplaintTold.ClaimantTold;

/** Which data subject somebody is: the same person is the same one in every case, where anything identifies them. */
record Subjects(PersonalDigests digests) {

    /**
     * As whom the person may be known, the surest first: by the identity number, else by the phone, which several who
     * live together share, and so with the name where there is one. Nothing where only a name is known.
     */
    List<UUID> known(ClaimantTold told) {
        var all = new ArrayList<UUID>();
        if (told.idNumber() != null) {
            all.add(Derived.PERSON.id(digests.of("identity-number", told.idNumber())));
        }
        if (told.phone() != null) {
            all.add(Derived.PERSON.id(
                    told.name() == null
                            ? digests.of("phone", told.phone())
                            : digests.of("phone", told.phone(), told.name())));
        }
        return all;
    }
}
