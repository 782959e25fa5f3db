package xinqiao.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.Profile;
import xinqiao.procedure.Profiles;
import xinqiao.testing.XinqiaoTest;

@XinqiaoTest
class LetterNumbersTest {
    @Autowired
    private DSLContext sql;

    @Autowired
    private LetterNumbers numbers;

    @Autowired
    private Profiles profiles;

    @Test
    @Covers(Provision.JF_V6A)
    void eachHouseKindAndYearHasItsOwnSeries() {
        sql.transaction(t -> numbers.mark(t.dsl(), "T100", "测关"));
        assertThat(next("T100", LetterKind.ACCEPTANCE, 2026)).isEqualTo("测关信受〔2026〕1号");
        assertThat(next("T100", LetterKind.ACCEPTANCE, 2026)).isEqualTo("测关信受〔2026〕2号");
        assertThat(next("T100", LetterKind.OPINION, 2026)).isEqualTo("测关信处〔2026〕1号");
        assertThat(next("T100", LetterKind.ACCEPTANCE, 2027)).isEqualTo("测关信受〔2027〕1号");
        assertThat(next("T101", LetterKind.ACCEPTANCE, 2026)).isEqualTo("T101信受〔2026〕1号");
    }

    @Test
    void anAbandonedLetterLeavesNoGap() {
        assertThat(next("T200", LetterKind.ACCEPTANCE, 2026)).endsWith("〕1号");
        assertThatThrownBy(() -> sql.transaction(t -> {
                    assertThat(numbers.next(t.dsl(), profile(), LetterKind.ACCEPTANCE, "T200", 2026))
                            .endsWith("〕2号");
                    throw new IllegalStateException("abandoned");
                }))
                .hasMessageContaining("abandoned");
        assertThat(next("T200", LetterKind.ACCEPTANCE, 2026)).endsWith("〕2号");
    }

    @Test
    void manyAtOnceGetOneNumberEach() throws Exception {
        List<String> given = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<String> one = () -> next("T300", LetterKind.FORWARDING, 2026);
            for (Future<String> number :
                    threads.invokeAll(IntStream.range(0, 40).mapToObj(i -> one).toList())) given.add(number.get());
        }
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 40)
                        .mapToObj(i -> "T300信转〔2026〕" + i + "号")
                        .toList());
    }

    @Test
    void aGivenNumberCannotBeTakenBackByTheApplication() {
        assertThat(next("T400", LetterKind.ACCEPTANCE, 2026)).endsWith("〕1号");
        assertThatThrownBy(() -> sql.deleteFrom(DSL.table("letter_number")).execute())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private Profile profile() {
        return profiles.get("kunming-petition-2023");
    }

    private String next(String house, LetterKind kind, int year) {
        return sql.transactionResult(t -> numbers.next(t.dsl(), profile(), kind, house, year));
    }
}
