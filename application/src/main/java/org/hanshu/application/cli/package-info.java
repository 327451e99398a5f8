/** The command line of the jar: verbs that speak to a running server and start none. */
@NullMarked
package org.hanshu.application.cli;

import org.jspecify.annotations.NullMarked;
