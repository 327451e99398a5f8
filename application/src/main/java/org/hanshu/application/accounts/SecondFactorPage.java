package org.hanshu.application.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Locale;
import org.hanshu.application.web.problem.Rejected;
import org.hanshu.application.web.problem.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which somebody enrols the telephone that shows their codes. */
@Controller
@RequestMapping(SecondFactorPage.PATH)
class SecondFactorPage {

    static final String PATH = "/account/second-factor";

    private static final String PAGE = "second-factor";

    private final Enrolment enrolment;

    SecondFactorPage(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    @ModelAttribute
    void show(Model model, Locale locale, Principal who, HttpServletRequest request) {
        model.addAttribute("lang", locale.toLanguageTag())
                .addAttribute("user", who.getName())
                .addAttribute("state", enrolment.of(who.getName()).name())
                .addAttribute("must", request.isUserInRole(LocalPeople.ENROLS));
    }

    @GetMapping
    String open() {
        return PAGE;
    }

    /** A secret is made on demand, not by looking: whoever opens the page anew keeps the one in their telephone. */
    @PostMapping
    String begin(Principal who, Model model, Locale locale, HttpServletResponse response) {
        try {
            var secret = enrolment.begin(who.getName());
            model.addAttribute("secret", inFours(secret))
                    .addAttribute("uri", Enrolment.uri(who.getName(), secret))
                    .addAttribute("begun", true);
        } catch (Rejected refused) {
            model.addAttribute("aboutAll", words(refused, locale, response));
        }
        return PAGE;
    }

    /** The recovery codes are the answer itself: nobody keeps them, so nothing could show them on another page. */
    @PostMapping("/confirm")
    String confirm(
            @RequestParam(defaultValue = "") String code,
            Principal who,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var codes = enrolment.confirm(who.getName(), code.replaceAll("\\s", ""));
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            model.addAttribute(
                    "codes", codes.stream().map(SecondFactorPage::inFours).toList());
        } catch (Rejected refused) {
            model.addAttribute("begun", true).addAttribute("aboutCode", words(refused, locale, response));
        }
        return PAGE;
    }

    private static String words(Rejected refused, Locale locale, HttpServletResponse response) {
        var problem = refused.problem();
        response.setStatus(problem.status());
        return Words.say(locale, problem.code(), problem.arguments());
    }

    /** As one reads it off and types it. */
    private static String inFours(String text) {
        return text.replaceAll(".{4}(?!$)", "$0 ");
    }
}
