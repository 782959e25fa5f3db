package xinqiao.portal.write;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Proposal;
import xinqiao.petition.CompetentHouses;
import xinqiao.petition.OtherRoute;
import xinqiao.web.Form;
import xinqiao.web.Language;
import xinqiao.web.Messages;
import xinqiao.web.Option;

/** Which house it goes to: the tree to choose from, what place and business speak for, and why one was chosen. */
@Component
@Guides({Provision.KM_4, Provision.KM_16})
class HouseChoice {
    private static final String TOLD = "nearer-told";
    private static final String PROPOSED = "portal.house-proposed";
    private static final String NEARER = "portal.house-nearer";

    private final Houses houses;
    private final CompetentHouses competent;
    private final Messages messages;

    HouseChoice(Houses houses, CompetentHouses competent, Messages messages) {
        this.houses = houses;
        this.competent = competent;
        this.messages = messages;
    }

    List<House> takers() {
        return competent.takers();
    }

    boolean takes(String code) {
        return competent.takes(code);
    }

    List<Option> options(Locale locale) {
        List<House> takers = takers();
        int top = takers.stream().mapToInt(house -> house.line().size()).min().orElse(0);
        return takers.stream()
                .map(house ->
                        new Option(house.code(), "\u3000".repeat(house.line().size() - top) + house.name(locale)))
                .toList();
    }

    List<Proposal> proposals(Form form) {
        return competent.proposals(form.value("place"), form.value("type"), form.value("business"));
    }

    /** KM-16: the lower house that could settle it sooner, where a higher one was chosen. */
    Optional<House> nearer(Form form) {
        return competent.nearer(form.value("house"), proposals(form));
    }

    String name(String code, Locale locale) {
        return houses.find(code).map(house -> house.name(locale)).orElse("");
    }

    /** What is said once before the letter goes on: which house was proposed, or that a lower one is better placed. */
    Optional<String> advice(Form form) {
        if (form.value("house").isEmpty()) return proposals(form).isEmpty() ? Optional.empty() : Optional.of(PROPOSED);
        return nearer(form).filter(house -> !form.chosen(TOLD, house.code())).map(_ -> NEARER);
    }

    /** The same letter with that said. */
    Form advised(Form form) {
        if (form.value("house").isEmpty())
            return form.with("house", proposals(form).getFirst().house().code());
        return form.with(TOLD, nearer(form).map(House::code).orElse(""));
    }

    /** Why this house, for whoever examines the matter; the desk reads Chinese whatever the petitioner's language. */
    String reason(Form form) {
        return WriteForm.route(form)
                .filter(route -> route != OtherRoute.NONE)
                .map(route -> competence(form)
                        + messages.text(
                                Language.ZH,
                                "portal.competence.route",
                                messages.text(Language.ZH, "portal.route." + route)))
                .orElseGet(() -> competence(form));
    }

    private String competence(Form form) {
        List<Proposal> proposals = proposals(form);
        if (proposals.isEmpty()) return messages.text(Language.ZH, "portal.competence.own");
        Proposal first = proposals.getFirst();
        String words = first.reasons().stream().map(Proposal.Reason::word).collect(Collectors.joining("、"));
        String key = proposals.stream().anyMatch(p -> p.house().code().equals(form.value("house")))
                ? "portal.competence.proposed"
                : "portal.competence.otherwise";
        return messages.text(Language.ZH, key, first.house().nameZh(), words);
    }
}
