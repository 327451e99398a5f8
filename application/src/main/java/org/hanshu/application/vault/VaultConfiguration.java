package org.hanshu.application.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.hanshu.command.shared.ErasedPeople;
import org.hanshu.command.shared.KnownPeople;
import org.hanshu.command.shared.PersonalDigests;
import org.hanshu.query.shared.Disclosure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The vault and what stands before it. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    private static final String DIGEST_KEY = "personal";

    @Bean
    CryptoProvider cryptoProvider() {
        return new TinkCrypto();
    }

    @Bean
    MasterKey masterKey(
            JdbcClient jdbc,
            CryptoProvider crypto,
            @Value("${hanshu.master-key-file:${hanshu.data:data}/master.key}") Path file) {
        var anythingWrapped = jdbc.sql("select exists (select from keys.digest_key)")
                .query(Boolean.class)
                .single();
        return MasterKey.in(file, crypto, anythingWrapped);
    }

    @Bean
    PersonalDigests personalDigests(JdbcClient jdbc, CryptoProvider crypto, MasterKey master) {
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        var bound = DIGEST_KEY.getBytes(UTF_8);
        jdbc.sql("insert into keys.digest_key (name, wrapped) values (?, ?) on conflict do nothing")
                .params(DIGEST_KEY, master.wrap(fresh, bound))
                .update();
        var wrapped = jdbc.sql("select wrapped from keys.digest_key where name = ?")
                .param(DIGEST_KEY)
                .query(byte[].class)
                .single();
        return new KeyedDigests(crypto, master.unwrap(wrapped, bound));
    }

    @Bean
    AccessLog accessLog(JdbcClient jdbc, Clock clock) {
        return new AccessLog(jdbc, clock);
    }

    @Bean
    Vault vault(
            JdbcClient jdbc,
            CryptoProvider crypto,
            MasterKey master,
            PersonalDigests digests,
            Clock clock,
            AccessLog accessLog) {
        return new Vault(new SubjectKeys(jdbc, crypto, master, clock), new SearchDigests(jdbc, digests), accessLog);
    }

    @Bean
    PersonalModule personalModule(Vault vault) {
        return new PersonalModule(vault);
    }

    @Bean
    KnownPeople knownPeople(Vault vault) {
        return vault::subjects;
    }

    @Bean
    ErasedPeople erasedPeople(Vault vault) {
        return vault::destroyed;
    }

    @Bean
    Disclosure disclosure(Vault vault) {
        return new VaultDisclosure(vault);
    }
}
