package org.hanshu.application.cli;

/**
 * In whose name an import is made.
 *
 * @param code of a second factor; empty where the account has none
 * @param token of the operator's provider; where there is one, nothing else is needed
 */
record Importer(String user, String password, String code, String token) {

    @Override
    public String toString() {
        return user;
    }
}
