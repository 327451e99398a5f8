package org.hanshu.command.supervisioncase;

/** The running numbers of cases 案号; one may be left out where a filing failed. */
public interface CaseNumbers {

    long next();
}
