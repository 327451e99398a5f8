/** What every request goes through before and after the controller that serves it. */
@NullMarked
package org.hanshu.application.web;

import org.jspecify.annotations.NullMarked;
