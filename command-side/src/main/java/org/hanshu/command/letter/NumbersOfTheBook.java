package org.hanshu.command.letter;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.hanshu.api.letterbook.LetterBookCommand.AllotNumber;
import org.hanshu.api.shared.Trail;
import org.springframework.stereotype.Component;

/** Asks the letter book for a number, in the transaction that signs the letter. */
@Component
class NumbersOfTheBook implements LetterNumbers {

    private final CommandGateway commands;

    NumbersOfTheBook(CommandGateway commands) {
        this.commands = commands;
    }

    @Override
    public String allot(AllotNumber command, Map<String, ?> trail) {
        var ofTheBook = MetaData.from(trail).withoutKeys(Set.of(Trail.EXPECTED_VERSION));
        return commands.sendAndWait(asCommandMessage(command).withMetaData(ofTheBook));
    }
}
