package xinqiao.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;

/** What of an edited letter goes back into the form that it was made from. */
@Covers(Provision.LAW_D4)
class EditedFieldsTest {
    private static final String INTRO = "经审查，现答复如下：";
    private static final String FIRST = "（1）关于“规程”，部分公开：其中部分内容属于内部事务信息，依据第三章，自答复之日起领取。";
    private static final String SECOND = "（2）关于“查验结果”，不予公开：第三方不同意公开，依据第三章。";
    private static final String REMEDY = "如不服第（2）项，可以申请行政复议。";
    private final Map<String, String> fields = new LinkedHashMap<>();

    EditedFieldsTest() {
        fields.put("reasoning-1", "其中部分内容属于内部事务信息");
        fields.put("basis-1", "第三章");
        fields.put("access-1", "自答复之日起领取。");
        fields.put("reasoning-2", "第三方不同意公开");
        fields.put("basis-2", "第三章");
        fields.put("access-2", "");
    }

    private EditedFields edited(String... theirs) {
        List<Paragraph> paragraphs = List.of(
                new Paragraph(LetterPart.ITEMS, false, INTRO),
                new Paragraph(LetterPart.ITEMS, false, FIRST),
                new Paragraph(LetterPart.ITEMS, false, SECOND),
                new Paragraph(LetterPart.REMEDY_FIRST, false, REMEDY));
        Letter letter = new Letter(
                LetterKind.ANSWER,
                "zh-CN",
                "p",
                "答复书",
                "",
                "石竹",
                paragraphs,
                List.of(),
                "瑞丽海关",
                LocalDate.of(2026, 3, 2));
        List<String> all = new ArrayList<>(List.of("瑞丽海关", "（草稿）", "答复书", "石竹："));
        all.addAll(List.of(theirs));
        all.addAll(List.of("瑞丽海关", "2026年3月5日"));
        EditedDraft draft = EditedDraft.of(letter, all);
        return EditedFields.of(draft, fields);
    }

    @Test
    void untouchedNothingIsTakenOver() {
        EditedFields same = edited(INTRO, FIRST, SECOND, REMEDY);
        assertThat(same.fields()).isEmpty();
    }

    @Test
    void theSameWordsOfTwoMattersAreEachTheirOwn() {
        EditedFields now = edited(INTRO, FIRST, SECOND.replace("第三章", "《条例》第十五条"), REMEDY);
        assertThat(now.fields()).containsExactly(Map.entry("basis-2", "《条例》第十五条"));
    }

    @Test
    void severalFieldsOfOneParagraphAreToldApart() {
        EditedFields now = edited(
                INTRO,
                FIRST.replace("部分内容属于内部事务信息", "第四章属于内部事务信息，公开后影响查验").replace("自答复之日起领取", "自收到之日起，凭证件领取"),
                SECOND,
                REMEDY);
        assertThat(now.fields())
                .containsOnly(
                        Map.entry("reasoning-1", "其中第四章属于内部事务信息，公开后影响查验"), Map.entry("access-1", "自收到之日起，凭证件领取。"));
    }

    @Test
    void whereTheTemplateWasChangedTooNothingOfThatParagraphIsTaken() {
        EditedFields before = edited(INTRO, FIRST, SECOND, REMEDY);
        EditedFields now = edited(
                INTRO,
                FIRST.replace("部分公开", "公开").replace("属于内部事务信息", "属于工作秘密"),
                SECOND.replace("第三方不同意公开", "第三方书面表示不同意公开"),
                REMEDY.replace("行政复议", "复议"));
        assertThat(now.fields()).containsExactly(Map.entry("reasoning-2", "第三方书面表示不同意公开"));
        assertThat(now.left() - before.left()).isEqualTo(2);
    }

    @Test
    void aParagraphOfItsOwnBelongsToTheFieldThatEndsBeforeIt() {
        fields.clear();
        fields.put("findings", SECOND + "\n\n" + REMEDY);
        EditedFields now = edited(INTRO, FIRST, SECOND, "补充一段。", REMEDY.replace("可以", "可依法"), "再补充一段。");
        assertThat(now.fields())
                .containsExactly(
                        Map.entry("findings", SECOND + "\n补充一段。\n" + REMEDY.replace("可以", "可依法") + "\n再补充一段。"));
    }
}
