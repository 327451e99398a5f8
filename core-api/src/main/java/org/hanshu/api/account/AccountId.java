package org.hanshu.api.account;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.hanshu.api.shared.Derived;

/** Names one account in the event store; it follows from the account's own name, so a name is taken once for all time. */
public record AccountId(@JsonValue UUID value) {

    public static AccountId of(String name) {
        return new AccountId(Derived.ACCOUNT.id(name));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
