package org.hanshu;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.axonframework.spring.stereotype.Aggregate;
import org.hanshu.api.shared.Command;
import org.springframework.web.bind.annotation.RestController;

/** The house rules of docs/architecture.md, held against the compiled classes. */
@AnalyzeClasses(
        packages = "org.hanshu",
        importOptions = {DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class})
class ArchitectureTest {

    @ArchTest
    static final ArchRule query_side_knows_no_commands = noClasses()
            .that()
            .resideInAPackage("org.hanshu.query..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Command.class);

    @ArchTest
    static final ArchRule features_of_one_side_do_not_know_each_other = slices().matching(
                    "org.hanshu.(command|query|saga).(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("org.hanshu.*.shared.."));

    @ArchTest
    static final ArchRule only_controllers_know_the_web = noClasses()
            .that()
            .resideInAnyPackage("org.hanshu.command..", "org.hanshu.query..", "org.hanshu.saga..")
            .and()
            .haveSimpleNameNotEndingWith("Controller")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule controllers_ask_and_never_touch_an_aggregate = noClasses()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .dependOnClassesThat(
                    DescribedPredicate.or(annotatedWith(Aggregate.class), nameMatching(".*State(\\$.*)?")));

    @ArchTest
    static final ArchRule nobody_knows_a_controller =
            noClasses().should().dependOnClassesThat().areAnnotatedWith(RestController.class);

    @ArchTest
    static final ArchRule decisions_read_no_tables = noClasses()
            .that()
            .resideInAPackage("org.hanshu.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..");

    @ArchTest
    static final ArchRule decisions_ask_no_questions = noClasses()
            .that()
            .resideInAPackage("org.hanshu.command..")
            .and()
            .haveSimpleNameNotEndingWith("Questions")
            .and()
            .haveSimpleNameNotEndingWith("Answers")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework.queryhandling..");

    @ArchTest
    static final ArchRule messages_know_only_the_jdk = classes()
            .that()
            .resideInAPackage("org.hanshu.api..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.hanshu.api..",
                    "java..",
                    "org.axonframework.modelling.command",
                    "org.axonframework.serialization",
                    "com.fasterxml.jackson.annotation",
                    "org.jspecify.annotations");

    @ArchTest
    static final ArchRule nobody_reads_the_wall_clock = noClasses()
            .that()
            .resideInAPackage("org.hanshu..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule dependencies_come_through_the_constructor = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule aggregates_are_nobody_elses_business =
            classes().that().areAnnotatedWith(Aggregate.class).should().bePackagePrivate();

    /** Its segment is told by that id: {@code OwnSegment} offers the saga's events to no other. */
    @ArchTest
    static final ArchRule a_saga_is_found_by_the_one_id_it_began_with =
            noClasses().should().callMethodWhere(target(name("associateWith")));

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("org.hanshu.(**)").should().beFreeOfCycles();

    static class NoTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }
}
