package xinqiao.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.acceptAppeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.accountability.LiabilityFilter.Box;
import xinqiao.petition.Desks;
import xinqiao.petition.NotThere;
import xinqiao.petition.Papers;
import xinqiao.procedure.LetterKind;
import xinqiao.routing.Arrivals;
import xinqiao.routing.Sendings;
import xinqiao.testing.TestClock;

/** What tests of liability do again and again. */
abstract class LiabilityAtWork {
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final LocalDate LATE = LocalDate.of(2026, 5, 20);

    @Autowired
    Desks desks;

    @Autowired
    Sendings sendings;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Findings findings;

    @Autowired
    Liabilities liabilities;

    @Autowired
    LiabilityDesk desk;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(MONDAY);
    }

    /** Accepted and told in time, then left lying with 监管一科 of 8602. */
    long leftLying() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, acceptAppeal());
        desks.serve("tian.ye", id, LetterKind.ACCEPTANCE, MONDAY);
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", "kang.ning", 10));
        return id;
    }

    List<Liability> of(String login, long petition) {
        return desk.list(desks.who(login), LiabilityFilter.of(Box.OPEN), null, 1000).stream()
                .filter(one -> one.petition() != null && one.petition() == petition)
                .toList();
    }

    boolean waitsFor(String login, long id) {
        return in(Box.MINE, login, id);
    }

    boolean in(Box box, String login, long id) {
        return desk.list(desks.who(login), LiabilityFilter.of(box), null, 1000).stream()
                .anyMatch(one -> one.id() == id);
    }

    void doesNotExistFor(String login, long id) {
        assertThatThrownBy(() -> desk.read(desks.who(login), id)).as(login).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> liabilities.open(desks.who(login), id, Set.of(), ""))
                .as(login)
                .isInstanceOf(NotThere.class);
        for (Box box : Box.values()) assertThat(in(box, login, id)).as(login).isFalse();
    }

    LiabilityState state(String login, long id) {
        return desk.read(desks.who(login), id).liability().state();
    }

    void ordered(String leader, long id) {
        var _ = liabilities.order(desks.who(leader), id, "立即办结并答复信访人。", null).orElseThrow();
    }

    Optional<Liability> attempt(String login, String person) {
        long who = desks.who(person).personId();
        return desk.list(desks.who(login), LiabilityFilter.of(Box.OPEN), null, 1000).stream()
                .filter(one ->
                        one.breach() == Breach.CONFIDENTIAL && one.people().contains(who))
                .findFirst();
    }
}
