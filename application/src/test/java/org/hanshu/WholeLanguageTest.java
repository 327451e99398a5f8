package org.hanshu;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.imports.ImportCommand.CompleteImport;
import org.hanshu.api.imports.ImportCommand.RecordRows;
import org.hanshu.api.letterbook.LetterBookCommand.AllotNumber;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.PartiesCommand.ConfirmReferring;
import org.hanshu.api.vocabulary.Word;
import org.hanshu.application.web.problem.Words;
import org.hanshu.query.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RestController;

/** Whatever people can ask of the engine is decided by somebody, reached by HTTP, and said in both languages. */
class WholeLanguageTest {

    /**
     * What the engine asks for in the name of who asked for something else: a number to a letter, the consent to a referral,
     * the rows of an upload.
     */
    private static final Set<Class<?>> GIVEN_FOR_SOMEBODY =
            Set.of(AllotNumber.class, ConfirmReferring.class, RecordRows.class, CompleteImport.class);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .withImportOption(new ArchitectureTest.NoTestJars())
            .importPackages("org.hanshu");
    private static final Set<JavaClass> BEHIND_THE_WEB = behindTheWeb();
    private static final Set<List<Vocabulary.Term>> SERVED = served();

    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName("every command is decided by an aggregate")
    void isDecided(JavaClass command) {
        assertThat(CLASSES.stream()
                        .flatMap(each -> each.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(CommandHandler.class))
                        .filter(method -> handles(method, command)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("commandsOfPeople")
    @DisplayName("every command that a person may give is sent by a controller, or by a desk behind one")
    void isSentByAController(JavaClass command) {
        assertThat(command.getConstructors().stream()
                        .flatMap(constructor -> constructor.getAccessesToSelf().stream())
                        .map(JavaAccess::getOriginOwner)
                        .filter(BEHIND_THE_WEB::contains))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("wordsOfTheLanguage")
    @DisplayName("every closed list of words is served, with names in both languages")
    void isServed(Class<?> words) {
        var terms = Arrays.stream(words.getEnumConstants())
                .map(each -> (Word) each)
                .map(word -> new Vocabulary.Term(word.name(), word.zh(), word.en()))
                .toList();

        assertThat(SERVED).contains(terms);
        assertThat(terms).allSatisfy(term -> {
            assertThat(term.zh()).matches("(?s).*[\\u4e00-\\u9fff].*");
            assertThat(term.en()).matches("(?s).*[A-Za-z].*");
        });
    }

    @ParameterizedTest
    @MethodSource("codes")
    @DisplayName("every refusal is said in both languages")
    void isSaid(String code) {
        assertThat(Words.find(Locale.CHINESE, code, Map.of()).orElse("")).matches("(?s).*[\\u4e00-\\u9fff].*");
        assertThat(Words.find(Locale.ENGLISH, code, Map.of()).orElse("")).matches("(?s).*[A-Za-z].*");
    }

    static Stream<JavaClass> commands() {
        return CLASSES.stream()
                .filter(each -> each.isAssignableTo(Command.class))
                .filter(each -> !each.isInterface());
    }

    static Stream<JavaClass> commandsOfPeople() {
        return commands()
                .filter(each -> !GIVEN_FOR_SOMEBODY.contains(each.reflect()))
                .filter(each -> Arrays.stream(
                                each.getAnnotationOfType(AllowedTo.class).value())
                        .anyMatch(role -> role != Role.SYSTEM));
    }

    static Stream<Class<?>> wordsOfTheLanguage() {
        return CLASSES.stream()
                .filter(each -> each.isEnum() && each.isAssignableTo(Word.class))
                .map(JavaClass::reflect);
    }

    static Stream<String> codes() {
        return CLASSES.stream()
                .filter(each -> each.isEnum() && each.getSimpleName().endsWith("Rule"))
                .flatMap(each -> Arrays.stream(each.reflect().getEnumConstants()))
                .map(WholeLanguageTest::code);
    }

    private static boolean handles(JavaMethod method, JavaClass command) {
        return !method.getRawParameterTypes().isEmpty()
                && method.getRawParameterTypes().getFirst().equals(command);
    }

    /** The controllers, and what they stand on. */
    private static Set<JavaClass> behindTheWeb() {
        var open = new ArrayDeque<>(CLASSES.stream()
                .filter(each -> each.isAnnotatedWith(RestController.class))
                .toList());
        var found = new HashSet<JavaClass>();
        while (!open.isEmpty()) {
            var next = open.pop();
            if (found.add(next)) {
                next.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .filter(each -> each.getPackageName().startsWith("org.hanshu"))
                        .forEach(open::push);
            }
        }
        return found;
    }

    private static Set<List<Vocabulary.Term>> served() {
        var present = call(present(), null, Organisations.bundled());
        return Arrays.stream(Vocabulary.class.getRecordComponents())
                .map(list -> (List<?>) call(list.getAccessor(), present))
                .filter(list -> list.stream().noneMatch(WholeLanguageTest::isOrganisation)) // Nobody's closed list.
                .map(list -> list.stream().map(WholeLanguageTest::term).toList())
                .collect(toSet());
    }

    private static boolean isOrganisation(Object each) {
        return each instanceof Vocabulary.Union || each instanceof Vocabulary.Agency;
    }

    private static Vocabulary.Term term(Object each) {
        return each instanceof Vocabulary.CauseTerm cause
                ? new Vocabulary.Term(cause.code(), cause.zh(), cause.en())
                : (Vocabulary.Term) each;
    }

    private static String code(Object rule) {
        var violated = Arrays.stream(((Enum<?>) rule).getDeclaringClass().getDeclaredMethods())
                .filter(method -> method.getReturnType() == RuleViolated.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .findFirst()
                .orElseThrow();
        var arguments = Arrays.stream(violated.getParameterTypes())
                .map(WholeLanguageTest::argument)
                .toArray();
        return ((RuleViolated) call(violated, rule, arguments)).refusal().code();
    }

    private static Object argument(Class<?> type) {
        return type == Map.class ? Map.of() : type == LocalDate.class ? LocalDate.EPOCH : "?";
    }

    private static Method present() {
        try {
            return Vocabulary.class.getDeclaredMethod("of", Organisations.class);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Object call(Method method, @Nullable Object on, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(on, arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
