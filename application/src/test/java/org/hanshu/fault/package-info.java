/** What happens when the machine does not play along. */
package org.hanshu.fault;
