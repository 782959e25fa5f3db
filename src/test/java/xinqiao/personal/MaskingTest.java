package xinqiao.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {
    @ParameterizedTest
    @CsvSource({"王小明, 王**", "王明, 王**", "欧阳明日, 欧阳**", "欧阳, 欧**", "𠮷田, 𠮷**", "John Smith, J**", "瑞丽某某商贸有限公司, 瑞**"})
    void ofANameTheSurnameStays(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"13812345678, 138****5678", "0871-6801234, 087****1234", "68012345, ****2345", "12345, ****"})
    void ofAPhoneTheEndsStay(String phone, String masked) {
        assertThat(Masking.phone(phone)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"530102199003071234, 530***********1234", "E12345678, E******78", "A123, ****"})
    void ofADocumentTheEndsStay(String number, String masked) {
        assertThat(Masking.document(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "云南省昆明市官渡区小板桥街道12号, 云南省昆明市官渡区****",
        "云南省昆明市示例路9号菜市场, 云南省昆明市****",
        "云南省德宏傣族景颇族自治州瑞丽市姐告路5号, 云南省德宏傣族景颇族自治州瑞丽市****",
        "新疆维吾尔自治区伊犁哈萨克自治州霍城县清水河镇, 新疆维吾尔自治区伊犁哈萨克自治州霍城县****",
        "北京市朝阳区建国路1号, 北京市朝阳区****",
        "人民路9号城市花园3栋, ****",
        "'12 Border Street, Ruili', ****"
    })
    void ofAnAddressTheDistrictStays(String address, String masked) {
        assertThat(Masking.address(address)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"wang@example.org, w****@example.org", "@example.org, ****", "nothing, ****"})
    void ofAnEmailTheHostStays(String email, String masked) {
        assertThat(Masking.email(email)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"瑞丽某某商贸有限公司, 瑞丽****", "某公司, ****"})
    void ofAnOrganisationTheBeginningStays(String name, String masked) {
        assertThat(Masking.organisation(name)).isEqualTo(masked);
    }
}
