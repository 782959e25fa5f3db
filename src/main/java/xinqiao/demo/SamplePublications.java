package xinqiao.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.organisation.Power;
import xinqiao.procedure.DirectGround;
import xinqiao.procedure.ReplyKind;
import xinqiao.publication.Content;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.Draft;
import xinqiao.publication.LinkKind;
import xinqiao.publication.Paper;
import xinqiao.publication.PublicDrafts;
import xinqiao.publication.PublicReleases;
import xinqiao.publication.PublicReviews;
import xinqiao.publication.PublishingDesk;
import xinqiao.publication.Tie;
import xinqiao.publication.Validity;
import xinqiao.publication.Working;

/** Invented publications in every state, each brought there by the steps of the people who may take them. Only where there is none yet. */
@Component
@Profile("demo & !production")
@Order(SampleOrganisation.ORDER + 72)
class SamplePublications implements ApplicationRunner {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final SampleSteps people;
    private final PublicDrafts drafts;
    private final PublicReviews reviews;
    private final PublicReleases releases;
    private final PublishingDesk desk;
    private final Clock clock;

    SamplePublications(
            SampleSteps people,
            PublicDrafts drafts,
            PublicReviews reviews,
            PublicReleases releases,
            PublishingDesk desk,
            Clock clock) {
        this.people = people;
        this.drafts = drafts;
        this.reviews = reviews;
        this.releases = releases;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (desk.unfinished(people.holder("8601", Power.HEAD_DISCLOSURE)).isEmpty()) plant();
    }

    void plant() {
        // an interpretation explains the document that stands before it
        List<Tie> explained = List.of();
        for (CSVRecord row : Rows.of("publications.csv")) {
            long id = plant(row, explained);
            Actor maker = people.holder(row.get("house"), Power.HANDLE);
            explained = List.of(new Tie(
                    LinkKind.INTERPRETS, desk.open(maker, id).one().document().number()));
        }
    }

    private long plant(CSVRecord row, List<Tie> explained) {
        Actor maker = people.holder(row.get("house"), Power.HANDLE);
        LocalDate formed = today().minusDays(Long.parseLong(row.get("formed")));
        boolean document = !row.get("number").isEmpty();
        var paper = document ? new Paper(row.get("number"), "", formed, formed, Validity.IN_FORCE) : Paper.NONE;
        var content = new Content(row.get("title"), "", row.get("body").replace("|", "\n"), "", paper, "", List.of());
        var kind = DocumentKind.valueOf(row.get("kind"));
        long id = drafts.draft(
                        maker,
                        new Draft(
                                row.get("item"),
                                null,
                                kind,
                                formed,
                                content,
                                kind == DocumentKind.INTERPRETATION ? explained : List.of(),
                                null,
                                null),
                        List.of())
                .orElseThrow()
                .id();
        String[] state = row.get("state").split(":");
        switch (state[0]) {
            case "draft" -> {}
            case "direct" -> done(releases.publishDirectly(maker, id, DirectGround.valueOf(state[1])));
            default -> onward(maker, id, state);
        }
        return id;
    }

    private void onward(Actor maker, long id, String[] state) {
        Actor head = people.holder(maker.houseCode(), Power.HEAD_DISCLOSURE);
        done(drafts.submit(maker, id, ""));
        switch (state[0]) {
            case "review" -> {}
            case "secrecy" -> done(reviews.askSecrecy(head, id, "不能确定是否可以公开。"));
            case "refused" ->
                done(reviews.refuse(head, id, ReplyKind.valueOf(state[1]), "属于监管工作秘密，公开后影响执法。", today().plusYears(1)));
            default -> {
                done(reviews.approve(head, id, "同意公开。"));
                released(maker, head, id, state[0]);
            }
        }
    }

    private void released(Actor maker, Actor head, long id, String state) {
        switch (state) {
            case "approved" -> {}
            case "scheduled" ->
                done(releases.schedule(
                        maker,
                        id,
                        today().plusDays(1)
                                .atTime(MORNING)
                                .atZone(clock.getZone())
                                .toInstant()));
            default -> {
                done(releases.publish(maker, id));
                if (state.equals("withdrawn")) done(releases.withdraw(head, id, "现场已经恢复办理。", "通告事项已经结束。"));
                if (state.equals("corrected")) done(drafts.correct(maker, id, "电话有变更。", ""));
            }
        }
    }

    private static void done(Decision<Working> step) {
        Working _ = step.orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
