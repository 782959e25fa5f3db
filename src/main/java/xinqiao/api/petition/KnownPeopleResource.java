package xinqiao.api.petition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.api.http.Ground;
import xinqiao.identity.Actor;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.organisation.Power;
import xinqiao.petition.DocumentKind;
import xinqiao.petition.EarlierEntry;
import xinqiao.petition.InTheWay;
import xinqiao.petition.KnownPeople;
import xinqiao.petition.PetitionerDetails;
import xinqiao.petition.State;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** Who was here before, while somebody is taken down. Only posts, so that no name or number stands in an address. */
@RestController
@RequestMapping("/api/v1/petitions/known")
@Tag(name = "petitions")
class KnownPeopleResource {
    private final KnownPeople known;

    KnownPeopleResource(KnownPeople known) {
        this.known = known;
    }

    @Schema(description = "What is known of somebody who is being taken down")
    record KnownPerson(
            @Schema(description = "What is wrong with the number of the document (LAW-S1)")
            List<Ground> objections,

            @Schema(description = "Whether it is a number that checks itself, and it is right")
            boolean right,

            @Schema(description = "Earlier petitions within the caller's sight, the newest first, eight at most")
            List<EarlierPetition> earlier) {}

    @Schema(description = "An earlier petition of the same person, or of somebody of whom something agrees")
    record EarlierPetition(
            long id,
            String number,
            String title,
            LocalDate receivedOn,
            State state,

            @Schema(description = "Masked; the name is told where it is known to the caller")
            PetitionerDetails person,

            @Schema(description = "The same person by document, or by name and phone; else only something agrees")
            boolean same,

            @Schema(description = "What that petition does to the same matter brought again; absent where nothing")
            @Nullable
            InTheWayOf inTheWay) {
        static EarlierPetition of(EarlierEntry one, Ui ui) {
            InTheWay way = one.inTheWay();
            return new EarlierPetition(
                    one.id(),
                    one.number(),
                    one.title(),
                    one.receivedOn(),
                    one.state(),
                    one.person(),
                    one.same(),
                    way == null ? null : InTheWayOf.of(way, ui));
        }
    }

    @Schema(description = "What stands in the way of the same matter of the same person")
    record InTheWayOf(
            InTheWay.Kind kind,

            @Schema(description = "Whether it is never accepted again")
            boolean forGood,

            @Nullable LocalDate until,

            @Schema(description = "In the language asked for")
            String words,

            @Schema(description = "Id of the provision", example = "KM-31")
            String provision) {
        static InTheWayOf of(InTheWay way, Ui ui) {
            return new InTheWayOf(
                    way.kind(),
                    way.kind().forGood(),
                    way.until(),
                    ui.t(way.key(), way.number()),
                    way.provision().id());
        }
    }

    @PostMapping
    @Operation(
            summary = "Who was here before",
            description =
                    "By name, phone or document, typed in whole, as at the desk. Needs REGISTER. Nothing is registered.")
    KnownPerson find(Ui ui, Actor actor, @RequestBody PetitionerDetails typed) {
        mayRegister(actor);
        var objections =
                DocumentKind.check(typed, ui.today()) instanceof Refused<?> no ? no.objections() : List.<Objection>of();
        return new KnownPerson(
                objections.stream().map(one -> Ground.of(one, ui)).toList(),
                DocumentKind.proved(typed, ui.today()),
                known.find(actor, typed).stream()
                        .map(one -> EarlierPetition.of(one, ui))
                        .toList());
    }

    @Schema(description = "Somebody as typed, and the earlier petition that has more of them")
    record TakenPerson(
            @Schema(description = "Id of a petition", example = "17")
            long petition,

            PetitionerDetails person) {}

    @PostMapping("/taken")
    @Operation(
            summary = "Take somebody over from an earlier petition",
            description =
                    "What that petition has of the person, in full, to be registered again; the reading log keeps it. Of"
                            + " somebody of whom only the name agrees, for those alone who may look people up.")
    PetitionerDetails take(Actor actor, @RequestBody TakenPerson taken) {
        mayRegister(actor);
        return known.of(actor, taken.petition(), taken.person()).orElseThrow(Missing::new);
    }

    private static void mayRegister(Actor actor) {
        if (!actor.may(Power.REGISTER)) throw new Missing();
    }
}
