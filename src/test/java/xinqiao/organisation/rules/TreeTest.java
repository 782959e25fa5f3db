package xinqiao.organisation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.law.Provision.KM_2;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.organisation.House;
import xinqiao.organisation.Level;
import xinqiao.organisation.rules.Tree.Following;

@Covers(KM_2)
class TreeTest {
    static final House TOP = new House("0000", null, "/0000/", "0000", Level.NATIONAL, "总署", "General");
    static final House KUNMING = new House("8600", "0000", "/0000/8600/", "8600", Level.DIRECT, "昆明", "Kunming");
    static final House RUILI = below(KUNMING, "8602");
    static final House HEKOU = below(KUNMING, "8603");
    static final House JIEGAO = below(RUILI, "860201");
    static final House SHENZHEN = new House("5300", "0000", "/0000/5300/", "5300", Level.DIRECT, "深圳", "Shenzhen");
    static final Map<String, House> ALL = Stream.of(TOP, KUNMING, RUILI, HEKOU, JIEGAO, SHENZHEN)
            .collect(Collectors.toMap(House::code, Function.identity()));

    static House below(House parent, String code) {
        return new House(
                code, parent.code(), parent.path() + code + "/", parent.directCustoms(), Level.SUBORDINATE, code, code);
    }

    @Test
    void theLineAboveAHouseIsToldFromTheNearestUp() {
        assertThat(Tree.ancestors(ALL, JIEGAO)).containsExactly(RUILI, KUNMING, TOP);
        assertThat(Tree.ancestors(ALL, TOP)).isEmpty();
    }

    @Test
    void onlyTheHousesDirectlyBelowAreChildren() {
        assertThat(Tree.children(ALL.values(), "8600")).containsExactly(RUILI, HEKOU);
    }

    @Test
    void twoHousesOfOneDirectCustomsAnswerToIt() {
        assertThat(Tree.commonSuperior(ALL, RUILI, HEKOU)).contains(KUNMING);
        assertThat(Tree.commonSuperior(ALL, JIEGAO, HEKOU)).contains(KUNMING);
    }

    @Test
    void housesOfDifferentDirectCustomsAnswerToTheTop() {
        assertThat(Tree.commonSuperior(ALL, RUILI, SHENZHEN)).contains(TOP);
    }

    @Test
    void aHouseAndOneBelowItAnswerToTheUpperOne() {
        assertThat(Tree.commonSuperior(ALL, JIEGAO, KUNMING)).contains(KUNMING);
        assertThat(Tree.commonSuperior(ALL, TOP, TOP)).isEmpty();
    }

    @Test
    void aHouseWithoutAProfileFollowsTheNearestAboveThatIsInForce() {
        var following = List.of(
                new Following("0000", "PETITION", "national", LocalDate.of(2022, 5, 1)),
                new Following("8600", "PETITION", "kunming", LocalDate.of(2023, 1, 23)),
                new Following("8602", "PETITION", "ruili", LocalDate.of(2027, 1, 1)));
        assertThat(Tree.profile(following, JIEGAO, "PETITION", LocalDate.of(2026, 12, 31)))
                .contains("kunming");
        assertThat(Tree.profile(following, JIEGAO, "PETITION", LocalDate.of(2027, 1, 1)))
                .contains("ruili");
        assertThat(Tree.profile(following, JIEGAO, "PETITION", LocalDate.of(2023, 1, 22)))
                .contains("national");
        assertThat(Tree.profile(following, JIEGAO, "DISCLOSURE", LocalDate.of(2027, 1, 1)))
                .isEmpty();
    }
}
