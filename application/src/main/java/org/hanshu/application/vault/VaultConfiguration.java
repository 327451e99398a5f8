package org.hanshu.application.vault;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import org.hanshu.command.shared.ErasedPeople;
import org.hanshu.command.shared.KnownPeople;
import org.hanshu.command.shared.PersonalDigests;
import org.hanshu.query.shared.Disclosure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The vault and what stands before it. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    CryptoProvider cryptoProvider() {
        return new TinkCrypto();
    }

    @Bean
    MasterKeys masterKeys(
            JdbcClient jdbc,
            CryptoProvider crypto,
            @Value("${hanshu.master-key-file:${hanshu.data:data}/master.key}") Path file,
            @Value("${hanshu.other-master-key-file:}") String other) {
        var anythingWrapped = jdbc.sql("select exists (select from keys.digest_key)"
                        + " or exists (select from keys.subject_key) or exists (select from keys.master_key)")
                .query(Boolean.class)
                .single();
        var given = new ArrayList<MasterKey>();
        given.add(MasterKey.in(file, crypto, anythingWrapped));
        if (!other.isBlank()) {
            given.add(MasterKey.in(Path.of(other), crypto, true));
        }
        return new MasterKeys(jdbc, given);
    }

    @Bean
    PersonalDigests personalDigests(JdbcClient jdbc, CryptoProvider crypto, MasterKeys masters) {
        return new KeyedDigests(crypto, new HouseKey(jdbc, masters, HouseKey.DIGESTS).get(VaultConfiguration::random));
    }

    @Bean
    SealedSecrets sealedSecrets(JdbcClient jdbc, CryptoProvider crypto, MasterKeys masters) {
        return new HouseSealed(crypto.cipher(new HouseKey(jdbc, masters, HouseKey.SECRETS).get(crypto::newKey)));
    }

    private static byte[] random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Bean
    AccessLog accessLog(JdbcClient jdbc, Clock clock) {
        return new AccessLog(jdbc, clock);
    }

    @Bean
    KeyTable keyTable(JdbcClient jdbc, CryptoProvider crypto, MasterKeys masters) {
        return new KeyTable(jdbc, crypto, masters);
    }

    @Bean("keys")
    KeyAlarm keyAlarm(MeterRegistry meters) {
        return new KeyAlarm(meters);
    }

    @Bean
    Vault vault(
            JdbcClient jdbc,
            CryptoProvider crypto,
            KeyTable table,
            PersonalDigests digests,
            Clock clock,
            AccessLog accessLog,
            KeyAlarm alarm) {
        table.destroyAgain();
        var keys = new SubjectKeys(table, crypto, clock);
        return new Vault(keys, new SearchDigests(jdbc, digests), accessLog, alarm);
    }

    @Bean
    KeyRoom keyRoom(
            JdbcClient jdbc, MasterKeys masters, PlatformTransactionManager transactions, Vault vault, Clock clock) {
        var transaction = new TransactionTemplate(transactions);
        var rewrapping = new Rewrapping(jdbc, masters, transaction);
        return new KeyRoom(jdbc, masters, rewrapping, new KeyRotations(jdbc, clock), vault, transaction);
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
