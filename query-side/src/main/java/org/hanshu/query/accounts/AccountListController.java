package org.hanshu.query.accounts;

import static java.util.Objects.requireNonNullElseGet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.query.shared.Days;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the accounts of an installation. */
@RestController
@ReadModel(AccountsProjection.GROUP)
@Tag(name = "Administration", description = "系统管理")
class AccountListController {

    private final Questions questions;
    private final Clock clock;

    AccountListController(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping("/api/v1/admin/accounts")
    @Operation(
            summary =
                    "账号一览 · The accounts by name, with the role, the certificate and the substitute of a day, and all before",
            description =
                    "Today where no day is asked for. Accounts of the training profile, which everybody knows, do "
                            + "not stand here.")
    AccountList accounts(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after) {
        var day = requireNonNullElseGet(on, () -> Days.of(clock.instant()));
        return questions.ask(new ListAccounts(day, Slice.of(limit, after)));
    }
}
