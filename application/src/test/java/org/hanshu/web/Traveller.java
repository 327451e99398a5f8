package org.hanshu.web;

import java.net.http.HttpResponse;

/** Somebody who signs in at the provider, step by step as their browser goes. */
public record Traveller(Browser browser, String provider) {

    private static final String BEGIN = "/oauth2/authorization/provider";

    /** To the provider, through its login page, and to our door: the address there, with the code. */
    public String backFrom(String person) {
        var there = location(browser.get(BEGIN));
        var asked = opens(there);
        if (!location(asked).contains("code=")) {
            var on = browser.fillIn(
                    location(asked), provider + "/login", "username=" + person + "&password=" + Provider.PASSWORD);
            asked = opens(location(on));
        }
        return location(asked);
    }

    /** What we answer to who came back. */
    public HttpResponse<String> signsInAs(String person) {
        return browser.get(backFrom(person));
    }

    /** As a browser does, which wants a page. */
    HttpResponse<String> opens(String address) {
        return browser.get(address, "Accept", "text/html");
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }
}
