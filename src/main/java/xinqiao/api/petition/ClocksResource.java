package xinqiao.api.petition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.api.http.CaseClock;
import xinqiao.api.http.Reckoned;
import xinqiao.identity.Actor;
import xinqiao.petition.PetitionClock;
import xinqiao.petition.PetitionDesk;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** The terms of a petition, each explained day by day. */
@RestController
@RequestMapping("/api/v1/petitions/{id}/clocks")
@Tag(name = "clocks", description = "Terms of a petition (期限)")
class ClocksResource {
    private final PetitionDesk desk;

    ClocksResource(PetitionDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "Terms of a petition, running and met")
    List<CaseClock> list(Ui ui, Actor actor, @PathVariable long id) {
        return clocks(actor, id).map(clock -> WholePetition.clock(clock, ui)).toList();
    }

    @GetMapping("/{term}")
    @Operation(summary = "Why a term ends when it does, day by day")
    CaseClock.Explained read(Ui ui, Actor actor, @PathVariable long id, @PathVariable String term) {
        return clocks(actor, id)
                .filter(clock -> clock.term().equals(term))
                .findFirst()
                .map(clock ->
                        new CaseClock.Explained(WholePetition.clock(clock, ui), Reckoned.of(clock.deadline(), ui)))
                .orElseThrow(Missing::new);
    }

    private Stream<PetitionClock> clocks(Actor actor, long id) {
        var file = desk.read(actor, id);
        return Stream.concat(file.clocks().stream(), Stream.ofNullable(file.review()));
    }
}
