package xinqiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.dictionary.DictionaryKind;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.statistics.Publication.Draft;
import xinqiao.statistics.PublicationKind.Part;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What units reached by the weights of their house, and what rises among the matters. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class AssessmentsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Period QUARTER = Period.parse("2026-Q1").orElseThrow();

    @Autowired
    Publications publications;

    @Autowired
    Assessments assessments;

    @Autowired
    Analysis analysis;

    @Autowired
    Desks desks;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    @Covers(Provision.KM_34)
    void unitsAreAssessedByTheWeightsOfTheHouseAndCommended() {
        for (int i = 0; i < 3; i++) {
            desks.register("tian.ye", Papers.letter("8602", MONDAY));
            desks.register("yu.bo", Papers.letter("8603", MONDAY));
        }
        var office = desks.who("chen.jing");
        assertThat(assessments.scheme(office).weights()).containsKey(Indicator.TIMELY);
        assertThat(reasons(assessments.weigh(office, Map.of(Indicator.REPEATED, 100))))
                .containsExactly("statistics.refusal.no-power");
        assertThat(assessments
                        .weigh(desks.who("gu.xin"), Map.of(Indicator.REPEATED, 100))
                        .isGranted())
                .isTrue();
        assertThat(assessments.scheme(desks.who("tian.ye")).weights())
                .containsExactly(Map.entry(Indicator.REPEATED, 100));
        assertThat(assessments.scheme(office).weights())
                .as("another house's weights stay")
                .containsKey(Indicator.TIMELY);
        var scores = assessments.scores(office, QUARTER);
        assertThat(scores).extracting(Score::unit).contains("8602", "8603");
        var draft = new Draft(
                PublicationKind.ASSESSMENT,
                QUARTER,
                "考核结果",
                Map.of(Part.NUMBERS, "考核情况。", Part.COMMENDED, "瑞丽海关办公室。"),
                Set.of("8602", "8603"),
                Set.of(),
                null,
                scores);
        var one = publications.draft(office, draft).orElseThrow();
        assertThat(publications.submit(office, one.id()).isGranted()).isTrue();
        assertThat(publications
                        .decide(desks.who("wei.hong"), one.id(), true, "同意。")
                        .isGranted())
                .isTrue();
        assertThat(publications.open(desks.who("yu.bo"), one.id()).content().scores())
                .isEqualTo(scores);
        assertThat(reasons(publications.draft(
                        office,
                        new Draft(
                                draft.kind(),
                                QUARTER,
                                draft.title(),
                                draft.parts(),
                                draft.houses(),
                                Set.of(),
                                null,
                                List.of()))))
                .containsExactly("statistics.refusal.no-scores");
    }

    @Test
    @Covers({Provision.KM_7_5, Provision.KM_4_5, Provision.KM_21B})
    void theAnalysisShowsRisingTopicsWithinOnesSight() {
        var form = Papers.letter("8602", MONDAY).counted(Map.of(DictionaryKind.CONTENT, "15"));
        desks.register("tian.ye", form);
        var month = Period.parse("2026-03").orElseThrow();
        var findings = analysis.of(desks.who("tian.ye"), month, null, false);
        assertThat(findings.topics())
                .filteredOn(topic -> topic.code().equals("15"))
                .singleElement()
                .satisfies(topic -> assertThat(topic.rising()).isTrue());
        assertThat(analysis.of(desks.who("chen.jing"), month, "8602", true).topics())
                .anyMatch(topic -> topic.code().equals("15"));
        assertThat(analysis.of(desks.who("yu.bo"), month, null, false).topics())
                .noneMatch(topic -> topic.code().equals("15"));
    }
}
