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
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which somebody chooses their password. */
@Controller
class PasswordPage {

    static final String PATH = "/account/password";

    private static final String PAGE = "password";

    private final ChosenPasswords passwords;

    PasswordPage(ChosenPasswords passwords) {
        this.passwords = passwords;
    }

    @ModelAttribute
    void show(Model model, Locale locale, Principal who, HttpServletRequest request) {
        model.addAttribute("lang", locale.toLanguageTag())
                .addAttribute("user", who.getName())
                .addAttribute("kept", passwords.areKeptFor(who.getName()))
                .addAttribute("once", request.isUserInRole(LocalPeople.HOLDS_ONCE));
    }

    @GetMapping(PATH)
    String open() {
        return PAGE;
    }

    /** A refusal stands beside the field that it is about. */
    @PostMapping(PATH)
    String choose(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String fresh,
            @RequestParam(defaultValue = "") String again,
            Principal who,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!fresh.equals(again)) {
            response.setStatus(400);
            model.addAttribute("differs", true);
            return PAGE;
        }
        try {
            passwords.choose(who.getName(), current, fresh);
        } catch (Rejected refused) {
            var problem = refused.problem();
            response.setStatus(problem.status());
            model.addAttribute(field(problem.code()), Words.say(locale, problem.code(), problem.arguments()));
            return PAGE;
        }
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return "redirect:/login?changed";
    }

    private static String field(String code) {
        return switch (code) {
            case "account.wrong-password" -> "aboutCurrent";
            case "account.weak-password" -> "aboutFresh";
            default -> "aboutAll";
        };
    }
}
