package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xinqiao.law.Covers;
import xinqiao.law.Provision;

/** A number by which somebody is reached is found however it is written; a day, an amount or a list is none. */
class NumbersOfPeopleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "来电13800000000。",
                "来电１３８００００００００。",
                "138 0000 0000",
                "1-3-8-0-0-0-0-0-0-0-0",
                "138.0000.0000",
                "138\u200b0000\u200b0000",
                "138—0000—0000",
                "一三八〇〇〇〇〇〇〇〇",
                "0871-63012345",
                "０８７１－６３０１２３４５",
                "电话6301 2345",
                "身份证110101 19900307 7758"
            })
    @Covers(Provision.JF_V6)
    void howeverItIsWrittenItIsFound(String words) {
        assertThat(NumbersOfPeople.in(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02、13件、8602件",
                "税款13,800,000,000元",
                "共收到信访事项128件次，其中来信30件次",
                "二〇二六年三月",
                "报关单530120261234567890"
            })
    @Covers(Provision.JF_V6)
    void aDayAnAmountOrAListIsNone(String words) {
        assertThat(NumbersOfPeople.in(words)).isFalse();
    }
}
