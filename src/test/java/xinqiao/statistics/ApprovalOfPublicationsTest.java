package xinqiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Actor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.Desks;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Nobody who had a hand in a paper approves it, in whosever name. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class ApprovalOfPublicationsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Publications publications;

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

    /** Somebody in the post of another, or with other powers. */
    private static Actor as(Actor post, Actor person, Set<Power> powers, Actor.@Nullable Behalf behalf) {
        return new Actor(
                person.accountId(),
                person.personId(),
                person.name(),
                post.postId(),
                post.houseCode(),
                post.housePath(),
                post.directCustoms(),
                post.departmentId(),
                post.departmentKind(),
                post.scope(),
                powers,
                behalf,
                true);
    }

    @Test
    @Covers({Provision.JF_V5, Provision.KM_34})
    void whoeverTookPartInWritingDoesNotApproveByNobodysRight() {
        var leader = desks.who("wei.hong");
        var clerk = desks.who("chen.jing");
        var forTheLeader = new Actor.Behalf(leader.personId(), leader.name());
        var deputy = as(leader, clerk, Set.of(Power.APPROVE), forTheLeader);
        long id = publications
                .draft(clerk, PublicationsTest.circular("一件。", "8602"))
                .orElseThrow()
                .id();
        assertThat(publications
                        .edit(desks.who("li.wenbo"), id, PublicationsTest.circular("两件。", "8602"))
                        .isGranted())
                .isTrue();
        assertThat(publications.submit(desks.who("li.wenbo"), id).isGranted()).isTrue();
        assertThat(reasons(publications.decide(deputy, id, true, "")))
                .as("written by the deputy before a colleague wrote it anew")
                .containsExactly("statistics.refusal.own-draft");
        long waiting = publications.toApprove(leader);
        assertThat(publications.toApprove(deputy)).isLessThan(waiting);
        var written = as(clerk, desks.who("li.wenbo"), clerk.powers(), forTheLeader);
        long other = publications
                .draft(written, PublicationsTest.circular("一件。", "8602"))
                .orElseThrow()
                .id();
        assertThat(publications.submit(clerk, other).isGranted()).isTrue();
        assertThat(reasons(publications.decide(leader, other, true, "")))
                .as("written in the leader's name")
                .containsExactly("statistics.refusal.own-draft");
        assertThat(publications
                        .decide(desks.who("jin.jianguo"), other, true, "")
                        .isGranted())
                .isTrue();
    }

    @Test
    @Covers({Provision.JF_V5, Provision.KM_34})
    void nobodyApprovesTheOwnDraft() {
        var head = desks.who("chen.jing");
        var both = as(head, head, Set.of(Power.TRIAGE, Power.APPROVE), null);
        long id = publications
                .draft(both, PublicationsTest.circular("一件。", "8602"))
                .orElseThrow()
                .id();
        assertThat(publications.submit(both, id).isGranted()).isTrue();
        assertThat(reasons(publications.decide(both, id, true, ""))).containsExactly("statistics.refusal.own-draft");
    }
}
