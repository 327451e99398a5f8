/** The register of unions and partner agencies. */
@NullMarked
package org.hanshu.command.organisation;

import org.jspecify.annotations.NullMarked;
