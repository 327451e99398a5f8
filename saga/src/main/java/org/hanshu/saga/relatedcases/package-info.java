/** Watches over pairs of cases that have to do with each other: what was said of one is said to the other. */
@NullMarked
package org.hanshu.saga.relatedcases;

import org.jspecify.annotations.NullMarked;
