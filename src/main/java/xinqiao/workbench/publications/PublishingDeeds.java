package xinqiao.workbench.publications;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.procedure.DirectGround;
import xinqiao.procedure.PublicationProfile;
import xinqiao.procedure.ReplyKind;
import xinqiao.publication.PublicDrafts;
import xinqiao.publication.PublicReleases;
import xinqiao.publication.PublicReviews;
import xinqiao.publication.PublicationProfiles;
import xinqiao.publication.PublishingAct;
import xinqiao.publication.Working;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** What each act asks for, and carrying it out. */
@Component
class PublishingDeeds {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final PublicDrafts publications;
    private final PublicReviews reviews;
    private final PublicReleases releases;
    private final PublicationProfiles profiles;

    PublishingDeeds(
            PublicDrafts publications, PublicReviews reviews, PublicReleases releases, PublicationProfiles profiles) {
        this.publications = publications;
        this.reviews = reviews;
        this.releases = releases;
        this.profiles = profiles;
    }

    /** Those that are forms of the page; writing is a page of its own. */
    static boolean here(PublishingAct act) {
        return act != PublishingAct.EDIT;
    }

    List<Field> fields(Ui ui, Working one, PublishingAct act) {
        Fields fields = PublishingPages.fields(ui);
        return switch (act) {
            case SUBMIT, APPROVE -> fields.optional().area("words", 3).list();
            case SEND_BACK, CLEAR, ASK_SECRECY, RESTORE ->
                fields.area("words", 3).list();
            case CORRECT ->
                fields.area("words", 3)
                        .optional()
                        .tick("closes")
                        .optional()
                        .area("closing", 2)
                        .list();
            case DIRECT -> fields.one("direct", directs(ui, one)).list();
            case REFUSE, FORBID ->
                fields.pick("ground", grounds(ui, one))
                        .area("reasoning", 4)
                        .day("again", null)
                        .list();
            case SCHEDULE -> fields.day("day", null).line("time", "short").list();
            case LIMIT -> fields.optional().day("until", null).list();
            case WITHDRAW ->
                fields.area("words", 3).area("told", 2).tick("sure").list();
            case DROP -> fields.tick("sure").list();
            case REEXAMINE ->
                fields.one(
                                "holds",
                                List.of(
                                        new Option("yes", ui.t("publication.field.holds.YES")),
                                        new Option("no", ui.t("publication.field.holds.NO"))))
                        .area("words", 3)
                        .optional()
                        .day("again", null)
                        .list();
            case ARCHIVE -> fields.line("place", "medium").list();
            case PUBLISH, UNSCHEDULE, TAKE_BACK, EDIT -> fields.list();
        };
    }

    private List<Option> directs(Ui ui, Working one) {
        PublicationProfile profile = profiles.of(one);
        if (profile == null) return List.of();
        return Arrays.stream(DirectGround.values())
                .flatMap(ground -> profile.findDirect(ground).stream())
                .map(rule -> new Option(
                        rule.ground().name(),
                        ui.t(
                                "publication.by",
                                rule.name().in(ui.locale()),
                                rule.citation().in(ui.locale()))))
                .toList();
    }

    private List<Option> grounds(Ui ui, Working one) {
        return profiles.grounds(one.document().house()).stream()
                .map(rule -> new Option(
                        rule.kind().name(),
                        ui.t(
                                "publication.by",
                                rule.name().in(ui.locale()),
                                rule.citation().in(ui.locale()))))
                .toList();
    }

    /** What can't be read as it was typed; an act that hurts is ticked first. */
    static Form checked(PublishingAct act, List<Field> fields, Form form) {
        Form checked = Answers.check(fields, form);
        boolean hurts = act == PublishingAct.DROP || act == PublishingAct.WITHDRAW;
        if (hurts && form.value("sure").isEmpty()) checked = checked.problem("sure", "publication.problem.sure");
        if (!form.value("closes").isEmpty() && form.value("closing").isEmpty())
            checked = checked.problem("closing", "publication.problem.closing");
        if (act == PublishingAct.SCHEDULE && at(form).isEmpty())
            checked = checked.problem("time", "publication.problem.time");
        return checked;
    }

    private static Optional<Instant> at(Form form) {
        try {
            LocalTime time = LocalTime.parse(form.value("time").replace('：', ':'));
            return form.date("day").map(day -> day.atTime(time).atZone(ZONE).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    Decision<Working> carryOut(Actor actor, long id, PublishingAct act, Form form) {
        String words = form.value("words");
        return switch (act) {
            case SUBMIT -> publications.submit(actor, id, words);
            case DIRECT ->
                releases.publishDirectly(
                        actor,
                        id,
                        Fields.chosen(form, "direct", DirectGround.class).orElse(null));
            case DROP -> publications.drop(actor, id);
            case TAKE_BACK, EDIT -> publications.takeBack(actor, id);
            case APPROVE -> reviews.approve(actor, id, words);
            case SEND_BACK -> reviews.sendBack(actor, id, words);
            case ASK_SECRECY -> reviews.askSecrecy(actor, id, words);
            case CLEAR -> reviews.clear(actor, id, words);
            case REFUSE -> reviews.refuse(actor, id, ground(form), form.value("reasoning"), again(form));
            case FORBID -> reviews.forbid(actor, id, ground(form), form.value("reasoning"), again(form));
            case PUBLISH -> releases.publish(actor, id);
            case SCHEDULE -> releases.schedule(actor, id, at(form).orElse(null));
            case UNSCHEDULE -> releases.unschedule(actor, id);
            case CORRECT ->
                publications.correct(actor, id, words, form.value("closes").isEmpty() ? "" : form.value("closing"));
            case LIMIT -> releases.limit(actor, id, form.date("until").orElse(null));
            case WITHDRAW -> releases.withdraw(actor, id, words, form.value("told"));
            case RESTORE -> releases.restore(actor, id, words);
            case REEXAMINE -> reviews.reexamine(actor, id, form.chosen("holds", "yes"), words, again(form));
            case ARCHIVE -> releases.archive(actor, id, form.value("place"));
        };
    }

    private static @Nullable ReplyKind ground(Form form) {
        return Fields.chosen(form, "ground", ReplyKind.class).orElse(null);
    }

    private static @Nullable LocalDate again(Form form) {
        return form.date("again").orElse(null);
    }
}
