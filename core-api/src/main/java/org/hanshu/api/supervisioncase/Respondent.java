package org.hanshu.api.supervisioncase;

import org.hanshu.api.shared.Personal;
import org.hanshu.api.vocabulary.RespondentKind;
import org.hanshu.api.vocabulary.RespondentRole;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who answers for the wrong 被投诉方.
 *
 * @param n its number in the case, from 1, never given again
 * @param name the name as told, where it is an organisation or not known yet
 * @param personalName the name as told, where it is a natural person or sole trader
 * @param uscc the 统一社会信用代码 as told, even where its check character is wrong
 */
public record Respondent(
        int n,
        RespondentRole role,
        RespondentKind kind,
        @Nullable String name,
        @Nullable Personal<String> personalName,
        @Nullable String uscc) {}
