package org.hanshu.application.vault;

/**
 * The key of one data subject that is in force.
 *
 * @param generation counted from 1; a subject whose key was destroyed and who comes again has the next one
 */
record SubjectKey(int generation, CryptoProvider.Cipher cipher) {}
