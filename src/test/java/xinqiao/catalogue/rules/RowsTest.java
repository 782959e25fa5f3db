package xinqiao.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xinqiao.catalogue.FormProblem;
import xinqiao.catalogue.ItemForm;
import xinqiao.catalogue.ItemForm.Field;
import xinqiao.catalogue.ItemForm.Type;
import xinqiao.catalogue.ItemForms;
import xinqiao.catalogue.NationalCatalogue;
import xinqiao.catalogue.Words;
import xinqiao.law.Covers;
import xinqiao.law.Provision;

/** Rows of structured items. */
class RowsTest {
    private static ItemForm of(Type type) {
        return new ItemForm("GS-C01", List.of(new Field("one", new Words("栏目", "Column"), type, true)));
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, 0871-63016999, true",
        "PHONE, 12360, true",
        "PHONE, 0871-63016999 转 801, true",
        "PHONE, 请拨打总机, false",
        "DATE, 2026-02-28, true",
        "DATE, 2026-02-29, false",
        "DATE, 2026年2月, false",
        "MONEY, 1250.50, true",
        "MONEY, -3, false",
        "MONEY, 1.234, false",
        "NUMBER, 37, true",
        "NUMBER, 三十七, false",
        "PERSON, 岩香, true",
        "PERSON, 科员2人, false",
        "TEXT, 任何文字, true",
        "TEXT, 身份证号530102199001011234, false"
    })
    @Covers(Provision.JF_V6)
    void aValueIsOfItsKind(Type type, String value, boolean good) {
        assertThat(Rows.problems(of(type), List.of(Map.of("one", value))).isEmpty())
                .isEqualTo(good);
    }

    @Test
    void whatIsRequiredIsThereAndNoRowIsEmpty() {
        var form = new ItemForms().find("GS-C20").orElseThrow();
        assertThat(Rows.problems(
                        form,
                        List.of(
                                Map.of("business", "通关", "phone", "0871-63016999"),
                                Map.of("business", "通关", "phone", " "),
                                Map.of("business", ""))))
                .containsExactly(
                        new FormProblem(2, "phone", "catalogue.row.required"),
                        new FormProblem(3, "", "catalogue.row.empty"));
    }

    @Test
    void everyFormIsOfAnItemOfTheNationalCatalogue() {
        var forms = new ItemForms();
        var items = new NationalCatalogue().items();
        assertThat(items.stream().filter(item -> forms.find(item.id()).isPresent()))
                .hasSize(18);
        for (var item : items)
            forms.find(item.id()).ifPresent(form -> {
                assertThat(form.fields()).isNotEmpty();
                assertThat(form.fields().stream().map(Field::key)).doesNotHaveDuplicates();
                assertThat(form.fields()).allMatch(field -> !field.label().en().isBlank());
            });
    }
}
