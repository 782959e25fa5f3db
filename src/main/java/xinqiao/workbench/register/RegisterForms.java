package xinqiao.workbench.register;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.dictionary.Dictionaries;
import xinqiao.dictionary.DictionaryKind;
import xinqiao.identity.Actor;
import xinqiao.law.Objection;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.Channel;
import xinqiao.petition.ChannelField;
import xinqiao.petition.Classes;
import xinqiao.petition.LikeCases;
import xinqiao.petition.Registrations;
import xinqiao.petition.Submission;
import xinqiao.petition.Upload;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Uploads;
import xinqiao.workbench.register.RegisterView.Series;

/** Draws the form of a registration, with all that is offered and proposed for what was typed so far. */
@Component
class RegisterForms {
    private final Registrations registrations;
    private final Competence competence;
    private final Dictionaries dictionaries;
    private final Classes classes;
    private final TypedPeople people;
    private final LikeCases like;
    private final Uploads uploads;
    private final RegisterChoices choices;
    private final Houses houses;
    private final FromScan scans;
    private final KeptRegistration kept;
    private final Templates pages;

    RegisterForms(
            Registrations registrations,
            Competence competence,
            Dictionaries dictionaries,
            Classes classes,
            TypedPeople people,
            LikeCases like,
            Uploads uploads,
            RegisterChoices choices,
            Houses houses,
            FromScan scans,
            KeptRegistration kept,
            Templates pages) {
        this.registrations = registrations;
        this.competence = competence;
        this.dictionaries = dictionaries;
        this.classes = classes;
        this.people = people;
        this.like = like;
        this.uploads = uploads;
        this.choices = choices;
        this.houses = houses;
        this.scans = scans;
        this.kept = kept;
        this.pages = pages;
    }

    /** An empty form: an ordinary letter that came today, or more of what came last in a series. */
    Form fresh(Ui ui, Form asked) {
        boolean series = asked.chosen("batch", "yes");
        Form form = Form.empty()
                .with(
                        "receivedOn",
                        series && asked.date("receivedOn").isPresent()
                                ? asked.value("receivedOn")
                                : ui.today().toString())
                .with(
                        "channel",
                        Registration.channel(asked).orElse(Channel.LETTER).name())
                .with("language", asked.value("language").equals("en") ? "en" : "zh")
                .with(Registration.came(ChannelField.MAIL_KIND), "ORDINARY")
                .with("groupSize", "1")
                .with("rows", "1");
        return series ? form.with("batch", "yes") : form;
    }

    /** @param propose whether it was asked who is competent */
    JteModel page(
            Ui ui,
            Actor actor,
            Form form,
            List<Objection> objections,
            List<Upload> files,
            boolean propose,
            @Nullable Long lastId,
            ReceiptCookie.@Nullable Told last) {
        var known = known(ui, actor, form);
        List<Option> business = business(ui, actor);
        var view = new RegisterView(
                form,
                Registration.rows(form),
                known,
                objections,
                choices.profile(actor),
                choices.house(actor, ui),
                houses.tree().stream()
                        .map(house -> new Option(house.code(), house.name(ui.locale())))
                        .toList(),
                business,
                dictionaries.entries(actor.houseCode(), ui.today()),
                classes.proposed(submission(ui, actor, form)),
                propose ? competence.proposals(form) : List.of(),
                propose,
                files,
                uploads.tickets(files),
                once(form),
                Answers.id(form, "draft").orElse(null),
                new Series(registrations.today(actor), lastId, last),
                form.value("do").equals("alike") ? like.earlier(actor, submission(ui, actor, form)) : null,
                scans.of(actor, form, files, business),
                opened(form, objections) ? kept.offered(actor, form) : null);
        return pages.deskRegister(ui, view);
    }

    /** Whether nothing was pressed in it yet. */
    private static boolean opened(Form form, List<Objection> objections) {
        return form.value("do").isEmpty() && objections.isEmpty() && form.ok();
    }

    List<Option> business(Ui ui, Actor actor) {
        return dictionaries.entries(DictionaryKind.CONTENT, actor.houseCode(), ui.today()).stream()
                .map(entry -> new Option(entry.zh(), entry.words(ui.locale())))
                .toList();
    }

    /** The name of the form that came; another one that didn't have any. */
    static UUID once(Form form) {
        try {
            return UUID.fromString(form.value("once"));
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }

    private Map<Integer, Known> known(Ui ui, Actor actor, Form form) {
        Map<Integer, Known> known = new TreeMap<>();
        for (int row = 0; row < Math.min(Registration.rows(form), 20); row++)
            if (Registration.filled(form, row)) known.put(row, people.known(ui, actor, form, row));
        return known;
    }

    /** What was typed so far, with what is still missing made up, so that proposals can be drawn from it. */
    private static Submission submission(Ui ui, Actor actor, Form form) {
        Form whole = Registration.channel(form).isEmpty() ? form.with("channel", Channel.LETTER.name()) : form;
        if (whole.date("receivedOn").isEmpty())
            whole = whole.with("receivedOn", ui.today().toString());
        return Registration.submission(whole, actor.houseCode(), "zh", "", List.of());
    }
}
