package org.hanshu.api.supervisioncase;

import java.util.List;
import org.hanshu.api.vocabulary.Finding;

/** What was found about one claim, and which respondents answer for it, by number. */
public record ClaimFinding(int n, Finding finding, List<Integer> respondents) {}
