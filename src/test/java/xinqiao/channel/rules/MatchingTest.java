package xinqiao.channel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xinqiao.channel.Pace;
import xinqiao.channel.Wanted;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.DocumentState;
import xinqiao.publication.Paper;
import xinqiao.publication.PublicDocument;

/** Who is told of what, and when. */
class MatchingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static PublicDocument about(String subject, String title) {
        return new PublicDocument(
                1,
                "8602-2026-G00001",
                "8602",
                null,
                "GS-C22",
                null,
                DocumentKind.NOTICE,
                DocumentState.PUBLISHED,
                1,
                title,
                "",
                Paper.NONE,
                subject,
                DAY,
                DAY,
                null);
    }

    @Test
    @Covers(Provision.GS_12)
    void whatIsLeftOpenFitsAndWhatIsChosenNarrows() {
        var one = about("商品查验", "关于查验的通告");
        assertThat(Matching.fits(new Wanted(Set.of(), Set.of(), Set.of(), Set.of()), one))
                .isTrue();
        assertThat(Matching.fits(
                        new Wanted(Set.of("8602"), Set.of(DocumentKind.NOTICE), Set.of("GS-C22"), Set.of("商品查验")), one))
                .isTrue();
        assertThat(Matching.fits(new Wanted(Set.of("8601"), Set.of(), Set.of(), Set.of()), one))
                .isFalse();
        assertThat(Matching.fits(new Wanted(Set.of(), Set.of(DocumentKind.GUIDE), Set.of(), Set.of()), one))
                .isFalse();
        assertThat(Matching.fits(new Wanted(Set.of(), Set.of(), Set.of("GS-C01"), Set.of()), one))
                .isFalse();
        assertThat(Matching.fits(new Wanted(Set.of(), Set.of(), Set.of(), Set.of("加工贸易")), one))
                .isFalse();
    }

    @Test
    @Covers(Provision.GS_12)
    void aBusinessIsWhatItsMakerSaysElseWhatTheTitleNames() {
        assertThat(Matching.about(Set.of("商品查验"), about("", "关于商品查验的通告"))).isTrue();
        assertThat(Matching.about(Set.of("商品查验"), about("加工贸易", "关于商品查验的通告"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T00:20:00Z,2026-03-02T00:30:00Z", // 08:20 in Shanghai: this morning's
        "2026-03-02T00:30:00Z,2026-03-03T00:30:00Z",
        "2026-03-02T16:00:00Z,2026-03-03T00:30:00Z"
    })
    void theMailOfTheDayGoesOutAtItsTime(Instant now, Instant due) {
        assertThat(Matching.due(Pace.DAILY, now, LocalTime.of(8, 30), ZONE)).isEqualTo(due);
        assertThat(Matching.due(Pace.AT_ONCE, now, LocalTime.of(8, 30), ZONE)).isEqualTo(now);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a@", "@b", "a@b\nBcc: c@d.e", "a b@c.d", "a@b..c", "a@-b.c", "名@例.cn"})
    void whatIsNoAddressIsntOne(String address) {
        assertThat(Addresses.good(address)).isFalse();
    }

    @Test
    void anAddressIsOne() {
        assertThat(Addresses.good("wang.wei+news@mail.example.cn")).isTrue();
    }
}
