package xinqiao.portal.track;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Petitioner;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.petition.CaseFile;
import xinqiao.petition.OwnPetitions;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.PetitionFact.Rated;
import xinqiao.procedure.Satisfaction;
import xinqiao.web.Form;

/** Withdrawing and rating; pressed twice it happens once. */
@Component
class OwnActs {
    /** Of a reason or a remark, in characters; a technical bound, no law. */
    static final int MOST_WORDS = 1_000;

    private final PetitionDesk desk;
    private final OwnPetitions petitions;

    OwnActs(PetitionDesk desk, OwnPetitions petitions) {
        this.desk = desk;
        this.petitions = petitions;
    }

    Form withdraw(Petitioner petitioner, Form typed) {
        Form form = within(typed, "reason");
        if (!form.chosen("sure", "yes")) form = form.problem("sure", "portal.problem.not-sure");
        if (!form.ok()) return form;
        if (desk.read(petitioner).petition().withdrawalAskedOn() != null) return form;
        return told(form, petitions.askWithdrawal(petitioner, form.value("reason")));
    }

    Form rate(Petitioner petitioner, Form typed) {
        Form form = within(typed, "remark");
        if (!form.ok()) return form;
        Satisfaction office = chosen(form, "office");
        Satisfaction handling = chosen(form, "handling");
        if (same(desk.read(petitioner), office, handling, form.value("remark"))) return form;
        return told(form, petitions.rate(petitioner, office, handling, form.value("remark")));
    }

    private static boolean same(
            CaseFile file, @Nullable Satisfaction office, @Nullable Satisfaction handling, String words) {
        Optional<Rated> before = OwnPetitions.rating(file);
        return before.filter(rated -> rated.office() == office
                        && Objects.equals(rated.handling(), handling)
                        && rated.words().equals(words))
                .isPresent();
    }

    private static @Nullable Satisfaction chosen(Form form, String field) {
        return Arrays.stream(Satisfaction.values())
                .filter(each -> form.chosen(field, each.name()))
                .findFirst()
                .orElse(null);
    }

    private static Form within(Form form, String field) {
        String text = form.value(field);
        int over = text.codePointCount(0, text.length()) - MOST_WORDS;
        return over <= 0 ? form : form.problem(field, "web.count.over", over);
    }

    private static Form told(Form form, Decision<Petition> decision) {
        return switch (decision) {
            case Granted<Petition> _ -> form;
            case Refused<Petition>(List<Objection> objections) -> {
                Form told = form;
                for (Objection each : objections)
                    told = told.problem(
                            field(each.reason()), each.reason(), each.values().toArray());
                yield told;
            }
        };
    }

    private static String field(String reason) {
        return switch (reason) {
            case "petition.refusal.office-not-rated", "petition.refusal.not-answered" -> "office";
            case "petition.refusal.handling-not-rated" -> "handling";
            default -> "sure";
        };
    }
}
