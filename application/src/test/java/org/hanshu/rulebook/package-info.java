/** The rule book for people, made from the code and the bundled rules. */
package org.hanshu.rulebook;
