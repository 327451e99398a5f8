package org.hanshu.application.accounts;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.hanshu.api.account.AccountCommand;
import org.hanshu.api.account.AccountCommand.IssuePassword;
import org.hanshu.api.account.AccountCommand.RegisterAccount;
import org.hanshu.api.account.AccountId;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.application.processes.Processes;
import org.hanshu.application.roles.ProcessRoles;
import org.hanshu.application.roles.ProcessRoles.ProcessRole;
import org.hanshu.command.shared.Turns;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Opens a new installation: its first administrator's password stands once in the log, and holds once. Until it was replaced,
 * every start gives out another one, unless another process lives, in whose log one stands; afterwards none does.
 */
@Component
@Profile("!training")
class FirstAdministrator {

    private static final String NAME = "admin";
    private static final OrganisationId HOUSE = new OrganisationId("hanshu");
    private static final String ORDER = "installation";

    private final JdbcClient jdbc;
    private final LocalPasswords passwords;
    private final CommandGateway commands;
    private final ProcessRoles roles;
    private final Processes processes;
    private final Turns turns;
    private final Clock clock;

    FirstAdministrator(
            JdbcClient jdbc,
            LocalPasswords passwords,
            CommandGateway commands,
            ProcessRoles roles,
            Processes processes,
            Turns turns,
            Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.commands = commands;
        this.roles = roles;
        this.processes = processes;
        this.turns = turns;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() throws InterruptedException {
        if (roles.include(ProcessRole.PORTAL)) {
            turns.ifFree("first administrator", this::openIfNobodyHasComeYet);
        }
    }

    private void openIfNobodyHasComeYet() {
        if (nobodyHasComeYet() && (passwords.of(NAME).isEmpty() || processes.isAlone())) {
            var account = AccountId.of(NAME);
            send(new RegisterAccount(account, NAME, HOUSE, Role.ADMIN, ORDER));
            send(new IssuePassword(account));
            LoggerFactory.getLogger(FirstAdministrator.class)
                    .warn(
                            "首次启动：管理员账号 {} 的一次性口令见下，请立即登录并修改。 First start: sign in as {} with this one-time"
                                    + " password and replace it now: {}",
                            NAME,
                            NAME,
                            passwords.once(NAME));
        }
    }

    private boolean nobodyHasComeYet() {
        return jdbc.sql("select not exists (select from platform.password where account <> ? or not holds_once)")
                .param(NAME)
                .query(Boolean.class)
                .single();
    }

    private void send(AccountCommand command) {
        commands.sendAndWait(asCommandMessage(command).andMetaData(Caller.SYSTEM.trail(clock.instant(), "CLI")));
    }
}
