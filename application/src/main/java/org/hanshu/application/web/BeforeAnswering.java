package org.hanshu.application.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;

/** Something that is asked after a request was read and found valid, and before its controller answers. */
public interface BeforeAnswering {

    void check(HandlerMethod handler, HttpServletRequest request, HttpServletResponse response);
}
