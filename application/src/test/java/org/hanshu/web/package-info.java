/** The conventions of HTTP, tried on a controller that does nothing else. */
package org.hanshu.web;
