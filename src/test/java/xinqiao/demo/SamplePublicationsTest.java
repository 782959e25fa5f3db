package xinqiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.organisation.Houses;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Petitions;
import xinqiao.publication.DocumentState;
import xinqiao.publication.PublicDrafts;
import xinqiao.publication.PublicReleases;
import xinqiao.publication.PublicReviews;
import xinqiao.publication.PublishingDesk;
import xinqiao.publication.VersionState;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The sample publications stand in every state of the way, and the samples come once. */
@XinqiaoTest
@Import(Staff.class)
class SamplePublicationsTest {
    @Autowired
    Houses houses;

    @Autowired
    Petitions petitions;

    @Autowired
    PetitionDesk petitionDesk;

    @Autowired
    PublicDrafts drafts;

    @Autowired
    PublicReviews reviews;

    @Autowired
    PublicReleases releases;

    @Autowired
    PublishingDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    Staff staff;

    @Test
    void everyStateOfTheWayIsThere() {
        clock.set(LocalDate.of(2026, 11, 23));
        new SamplePublications(new SampleSteps(houses, petitions, petitionDesk), drafts, reviews, releases, desk, clock)
                .plant();
        var head = staff.actor("cao.yang");
        Set<VersionState> states =
                desk.unfinished(head).stream().map(line -> line.one().state()).collect(Collectors.toSet());
        assertThat(states)
                .contains(
                        VersionState.DRAFT,
                        VersionState.REVIEW,
                        VersionState.SECRECY,
                        VersionState.APPROVED,
                        VersionState.SCHEDULED,
                        VersionState.REFUSED);
        assertThat(desk.finished(staff.actor("dao.yaping"), DocumentState.WITHDRAWN, null)
                        .documents())
                .anyMatch(one -> one.title().contains("（演示）"));
        assertThat(desk.finished(head, DocumentState.PUBLISHED, null).documents())
                .anyMatch(one -> one.title().contains("（演示）"));
    }
}
