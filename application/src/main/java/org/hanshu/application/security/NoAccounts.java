package org.hanshu.application.security;

import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Outside the training profile there is no account yet, so nobody can sign in: better closed than with a known password. */
@Component
@Profile("!training")
class NoAccounts implements Accounts {

    NoAccounts() {
        LoggerFactory.getLogger(Accounts.class)
                .warn(
                        "No accounts: outside the training profile nobody can sign in yet; health and the API's description"
                                + " are served. 非培训环境尚无账号，无人可以登录。");
    }

    @Override
    public List<Account> all() {
        return List.of();
    }
}
