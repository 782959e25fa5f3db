package xinqiao.workbench.casefile;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.BulkAct;
import xinqiao.petition.ChangedMeanwhile;
import xinqiao.petition.Command;
import xinqiao.petition.LikeCases;
import xinqiao.petition.Line;
import xinqiao.petition.NotThere;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Petitions;
import xinqiao.petition.Verdict;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Ui;

/** Joint letters and campaign texts (联名、同文): the cases with the same text, to be answered together. */
@RestController
@Guides(Provision.LAW_P7)
class SameTextPage {
    private static final String PATH = "/desk/petitions/{id:\\d+}/same-text";
    private static final int MOST = 100;

    private final PetitionDesk desk;
    private final Petitions petitions;
    private final LikeCases like;
    private final Templates pages;

    SameTextPage(PetitionDesk desk, Petitions petitions, LikeCases like, Templates pages) {
        this.desk = desk;
        this.petitions = petitions;
        this.like = like;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor, @PathVariable long id) {
        var file = desk.read(actor, id);
        var group = like.group(actor, id);
        Set<Long> known = group.stream().map(Line::id).collect(Collectors.toSet());
        boolean compares = actor.may(Power.TRIAGE);
        var others = compares
                ? like.sameText(actor, id).stream()
                        .filter(line -> !known.contains(line.id()))
                        .limit(MOST)
                        .toList()
                : List.<Line>of();
        return pages.deskSameText(ui, new SameTextView(file, group, others, BulkAct.ofGroup(actor)));
    }

    /** Each of the chosen ones is compared with the first, as if it were the only one. */
    @PostMapping(PATH)
    ResponseEntity<Void> join(Ui ui, Actor actor, @PathVariable long id, HttpServletRequest request) {
        var here = desk.read(actor, id).petition();
        Set<Long> ids = new TreeSet<>(Set.of(here.id()));
        like.group(actor, id).forEach(line -> ids.add(line.id()));
        var known = Set.copyOf(ids);
        Form.of(request).all("id").stream()
                .filter(one -> one.matches("\\d{1,18}"))
                .limit(MOST)
                .forEach(one -> ids.add(Long.valueOf(one)));
        var first = desk.read(actor, ids.iterator().next()).petition();
        long joined = ids.stream()
                .filter(one -> one != first.id())
                .filter(one -> !known.contains(one) || known.size() == 1)
                .filter(one -> join(actor, one, first.origin().number()))
                .count();
        String path = "/desk/petitions/" + id + "/same-text";
        return joined > 0
                ? Go.done(path, "workbench.put-together")
                : Go.to(path, Flash.Kind.WARN, "workbench.not-put-together");
    }

    private boolean join(Actor actor, long id, String first) {
        try {
            var command = new Command.Compare(first, Verdict.SAME_TEXT, "");
            return petitions.act(actor, id, desk.read(actor, id).seq(), command).isGranted();
        } catch (NotThere | ChangedMeanwhile gone) {
            return false;
        }
    }
}
