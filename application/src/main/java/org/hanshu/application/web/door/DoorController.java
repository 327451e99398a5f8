package org.hanshu.application.web.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.hanshu.application.security.Accounts;
import org.hanshu.application.security.LoginDoor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows whoever comes what this is, and lets those in who have an account. */
@Controller
class DoorController {

    private final Accounts accounts;
    private final List<String> others;
    private final boolean training;

    DoorController(Accounts accounts, ObjectProvider<LoginDoor> others, Environment environment) {
        this.accounts = accounts;
        this.others = others.stream().map(LoginDoor::address).toList();
        training = environment.acceptsProfiles(Profiles.of("training"));
    }

    @ModelAttribute
    void show(Model model, Locale locale, HttpServletRequest request) {
        var principal = request.getUserPrincipal();
        model.addAttribute("training", training)
                .addAttribute("lang", locale.toLanguageTag())
                .addAttribute("address", address(request))
                .addAttribute("others", others)
                .addAttribute("user", principal == null ? null : principal.getName())
                .addAttribute(
                        "accounts",
                        accounts.all().stream()
                                .map(account -> AccountRow.of(account, locale))
                                .toList());
    }

    @GetMapping("/")
    String door() {
        return "door";
    }

    @GetMapping("/login")
    String login() {
        return "login";
    }

    private static String address(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    }
}
