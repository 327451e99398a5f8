package org.hanshu.application.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import org.hanshu.application.vault.MasterKeyFile;

/** Makes a master key before there is an engine: where its file is given read-only, the engine cannot. */
final class KeyVerb {

    private final Terminal terminal;
    private final CliWords words;

    KeyVerb(Terminal terminal, CliWords words) {
        this.terminal = terminal;
        this.words = words;
    }

    int obey(List<String> args) {
        if (args.size() != 1) {
            throw new Unable("key.usage");
        }
        var file = Path.of(args.getFirst());
        try {
            MasterKeyFile.make(file);
        } catch (FileAlreadyExistsException e) {
            throw new Unable("key.exists", file);
        } catch (IOException e) {
            throw new Unable("key.unwritable", file);
        }
        terminal.out().println(words.say("key.made", file));
        return CommandLine.DONE;
    }
}
