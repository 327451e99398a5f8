package org.hanshu.application.cli;

import java.util.List;

/** What the jar does when its first word is a verb. */
public final class CommandLine {

    static final int DONE = 0;
    static final int PARTLY = 1;
    static final int NOTHING = 2;

    private final Terminal terminal;
    private final CliWords words;

    CommandLine(Terminal terminal) {
        this.terminal = terminal;
        this.words = new CliWords(terminal.locale());
    }

    /** Whether these words are for the command line; settings alone are for the server. */
    public static boolean isMeantBy(String... args) {
        return args.length > 0 && (isHelp(args[0]) || !args[0].startsWith("-"));
    }

    /** Does what the words say; answers how the process is to exit. */
    public static int run(String... args) {
        return new CommandLine(Terminal.ofThisProcess()).obey(List.of(args));
    }

    int obey(List<String> args) {
        var verb = args.getFirst();
        var rest = args.subList(1, args.size());
        try {
            return switch (verb) {
                case "import" -> new ImportVerb(terminal, words).obey(rest);
                case "health" -> new HealthVerb(terminal, words).obey();
                case "key" -> new KeyVerb(terminal, words).obey(rest);
                case "verify" -> refuse(words.say("verify.later"));
                case "help", "--help", "-h" -> help();
                default -> {
                    terminal.err().println(words.say("verb.unknown", verb));
                    terminal.err().println(words.say("help"));
                    yield NOTHING;
                }
            };
        } catch (Unreachable unreachable) {
            return refuse(words.say(unreachable.key(), unreachable.server()));
        } catch (Unable unable) {
            return refuse(words.say(unable.key(), unable.about()));
        }
    }

    static boolean isHelp(String word) {
        return word.equals("--help") || word.equals("-h");
    }

    private int help() {
        terminal.out().println(words.say("help"));
        return DONE;
    }

    private int refuse(String why) {
        terminal.err().println(why);
        return NOTHING;
    }
}
