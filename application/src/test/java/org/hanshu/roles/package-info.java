/** Who may use which endpoint, as a table that the served description must agree with. */
package org.hanshu.roles;
