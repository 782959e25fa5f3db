package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.draft;
import static xinqiao.petition.Desks.heard;
import static xinqiao.petition.Desks.reasons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.calendar.Calendars;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command.Approve;
import xinqiao.petition.Command.ReviewLaw;
import xinqiao.petition.rules.Given;
import xinqiao.petition.rules.Ratings;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.Profile;
import xinqiao.procedure.RatingRule;
import xinqiao.procedure.Satisfaction;
import xinqiao.procedure.reading.ProfileReader;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Marks, window and how often a petition is rated are the profile's. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class RatingRuleTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Desks desks;

    @Autowired
    Calendars calendars;

    @Autowired
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    /** The Kunming profile with another rating. */
    private static RatingRule rule(String lines) throws IOException {
        String yaml = Files.readString(Path.of("src/main/resources/profiles/kunming-petition-2023.yaml"));
        assertThat(yaml).contains("  marks: [satisfied, fairly-satisfied, dissatisfied]\n");
        var reading = ProfileReader.read(
                "test.yaml", yaml.replace("  marks: [satisfied, fairly-satisfied, dissatisfied]\n", lines));
        return ((Profile) reading.profile().orElseThrow()).rating();
    }

    private Petition answered() {
        clock.set(MONDAY);
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", "yue.hua", 20));
        desks.act("yue.hua", id, heard(MONDAY));
        desks.act("yue.hua", id, draft(Outcome.EXPLAINED));
        desks.act("bai.lu", id, new ReviewLaw(true, "同意。", null));
        desks.act("gu.xin", id, new Approve(true, ""));
        desks.serve("tian.ye", id, LetterKind.ACCEPTANCE, MONDAY);
        desks.serve("tian.ye", id, LetterKind.OPINION, MONDAY);
        return desks.read("tian.ye", id).petition();
    }

    private Ratings ratings(RatingRule rule, int before) {
        return new Ratings(rule, before, false, calendars.current());
    }

    private static List<String> refused(Petition petition, Ratings ratings, Satisfaction mark, LocalDate on) {
        return reasons(Given.rating(petition, ratings, mark, mark, "", on));
    }

    @Test
    @Covers(Provision.LAW_P5)
    void aProfileThatSaysNothingMoreLetsOneRateAgainAndLate() {
        var petition = answered();
        assertThat(RatingRule.UNBOUNDED.marks()).containsExactly(Satisfaction.values());
        var ratings = ratings(RatingRule.UNBOUNDED, 7);
        var late = MONDAY.plusYears(1);
        assertThat(Given.rateable(petition, ratings, late)).isTrue();
        assertThat(Given.rating(petition, ratings, Satisfaction.SATISFIED, Satisfaction.SATISFIED, "", late)
                        .isGranted())
                .isTrue();
    }

    @Test
    @Covers(Provision.LAW_P5)
    void marksWindowAndHowOftenAreTheProfiles() throws IOException {
        var rule = rule("""
                  marks: [satisfied, dissatisfied]
                  times: 2
                  window: { days: 10, unit: natural, rolls: true }
                """);
        var petition = answered();
        LocalDate last = ratings(rule, 0).last(petition).orElseThrow();
        assertThat(last).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(Given.rateable(petition, ratings(rule, 1), last)).isTrue();
        assertThat(refused(petition, ratings(rule, 0), Satisfaction.FAIRLY_SATISFIED, last))
                .containsExactly("petition.refusal.no-such-mark");
        assertThat(refused(petition, ratings(rule, 2), Satisfaction.SATISFIED, last))
                .containsExactly("petition.refusal.rated-already");
        assertThat(refused(petition, ratings(rule, 0), Satisfaction.SATISFIED, last.plusDays(1)))
                .containsExactly("petition.refusal.rating-over");
        assertThat(Given.rateable(petition, ratings(rule, 2), last)).isFalse();
        assertThat(Given.rateable(petition, ratings(rule, 0), last.plusDays(1))).isFalse();
    }
}
