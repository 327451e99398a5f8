package org.hanshu.command.organisation;

import static org.hanshu.api.agency.OrganisationCommand.THE_REGISTER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.hanshu.api.agency.OrganisationChanged;
import org.hanshu.api.agency.OrganisationCommand;
import org.hanshu.api.agency.OrganisationCommand.CloseOrganisation;
import org.hanshu.api.agency.OrganisationCommand.MoveOrganisation;
import org.hanshu.api.agency.OrganisationCommand.RegisterOrganisation;
import org.hanshu.api.agency.OrganisationCommand.RenameOrganisation;
import org.hanshu.api.agency.OrganisationCommand.SetJurisdiction;
import org.hanshu.api.agency.Particulars;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.rulebook.LetterKindRule.IssuerLevel;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Sender;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Dated;
import org.hanshu.command.shared.FromNowOn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The administrator's unions and partner agencies 机构. */
@RestController
@RequestMapping("/api/v1/admin/organisations")
@Tag(name = "Administration", description = "系统管理")
class OrganisationController {

    private static final String ID = "[a-z0-9][a-z0-9-]{1,49}";

    private final Commands commands;

    OrganisationController(Commands commands) {
        this.commands = commands;
    }

    /**
     * A union, which has a level and characters, or a partner agency, which has a kind.
     *
     * @param id 2 to 50 of lower-case letters, digits, dashes: stable for life
     * @param trade the trade whose cases the union takes in its region; all where none is told
     * @param characters for the numbers of its letters 机关代字
     * @param parent the union above
     * @param takesIn whether complaints go to the union at once; otherwise it handles what is handed over to it
     */
    record Registration(
            @NotNull @Pattern(regexp = ID) String id,
            @NotBlank @Size(max = 100) String zh,
            @NotBlank @Size(max = 200) String en,
            @NotNull Region region,
            @Nullable IssuerLevel level,
            @Nullable @Pattern(regexp = "[A-Z][A-Z_]{1,49}") String trade,
            @Nullable @Pattern(regexp = "\\p{IsHan}{1,10}") String characters,
            @Nullable @Size(max = 50) String parent,
            @Nullable AgencyKind kind,
            boolean takesIn,
            @NotBlank @Size(max = 100) String order)
            implements FromNowOn {

        Particulars particulars() {
            return new Particulars(zh, en, region.code(), level, trade, characters, named(parent), kind, takesIn);
        }

        static @Nullable OrganisationId named(@Nullable String id) {
            return id == null || id.isBlank() ? null : new OrganisationId(id);
        }
    }

    record Name(
            @NotBlank @Size(max = 100) String zh,
            @NotBlank @Size(max = 200) String en,
            @NotBlank @Size(max = 100) String order)
            implements FromNowOn {}

    /** @param parent the union above from now on; none where it is below no other */
    record Place(
            @Nullable @Size(max = 50) String parent,
            @NotBlank @Size(max = 100) String order) implements FromNowOn {}

    record Jurisdiction(
            @NotNull Region region,
            @Nullable @Pattern(regexp = "[A-Z][A-Z_]{1,49}") String trade,
            boolean takesIn,
            @NotBlank @Size(max = 100) String order)
            implements FromNowOn {}

    /** @param successor the union that acts for it from now on; none of an agency */
    record End(
            @Nullable @Size(max = 50) String successor,
            @NotBlank @Size(max = 100) String order) implements FromNowOn {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "登记机构 · Register a union or a partner agency",
            description = "It takes part from now on: accounts are registered for it, cases, letters and referrals may "
                    + "name it. Its id and its characters are taken for all time.")
    OrganisationChanged register(@RequestBody @Valid Registration body, @Parameter(hidden = true) Sender sender) {
        return send(
                new RegisterOrganisation(THE_REGISTER, new OrganisationId(body.id()), body.particulars(), body.order()),
                sender,
                body);
    }

    @PostMapping("/{id}/rename")
    @Operation(summary = "机构更名 · Give an organisation another name; what was said before is shown with the new one")
    OrganisationChanged rename(
            @PathVariable String id, @RequestBody @Valid Name body, @Parameter(hidden = true) Sender sender) {
        return send(
                new RenameOrganisation(THE_REGISTER, new OrganisationId(id), body.zh(), body.en(), body.order()),
                sender,
                body);
    }

    @PostMapping("/{id}/move")
    @Operation(
            summary = "调整隶属 · Put a union below another one, which then acts for it too, or below none",
            description = "The one above is higher and covers its region, and is not itself below it.")
    OrganisationChanged move(
            @PathVariable String id, @RequestBody @Valid Place body, @Parameter(hidden = true) Sender sender) {
        return send(
                new MoveOrganisation(
                        THE_REGISTER, new OrganisationId(id), Registration.named(body.parent()), body.order()),
                sender,
                body);
    }

    @PostMapping("/{id}/set-jurisdiction")
    @Operation(
            summary = "确定管辖 · Say which cases are a union's business",
            description = "Those filed from now on; what it has stays with it.")
    OrganisationChanged setJurisdiction(
            @PathVariable String id, @RequestBody @Valid Jurisdiction body, @Parameter(hidden = true) Sender sender) {
        return send(
                new SetJurisdiction(
                        THE_REGISTER,
                        new OrganisationId(id),
                        body.region().code(),
                        body.trade(),
                        body.takesIn(),
                        body.order()),
                sender,
                body);
    }

    @PostMapping("/{id}/close")
    @Operation(
            summary = "撤销机构 · Close an organisation; nobody signs in for it any more",
            description =
                    "None that has unions below it, and not one's own. Of a union, name the one that goes on with its cases.")
    OrganisationChanged close(
            @PathVariable String id, @RequestBody @Valid End body, @Parameter(hidden = true) Sender sender) {
        return send(
                new CloseOrganisation(
                        THE_REGISTER, new OrganisationId(id), Registration.named(body.successor()), body.order()),
                sender,
                body);
    }

    private OrganisationChanged send(OrganisationCommand command, Sender sender, Dated body) {
        return commands.send(command, sender, body);
    }
}
