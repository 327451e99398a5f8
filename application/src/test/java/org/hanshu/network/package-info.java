/** Watches, while all tests run, that nobody speaks to a foreign address. */
package org.hanshu.network;
