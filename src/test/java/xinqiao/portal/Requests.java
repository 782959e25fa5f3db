package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What visitors who apply for disclosure type, and what comes of it. */
final class Requests {
    private static final int MOST_TURNS = 10;
    private static final Pattern NUMBER = Pattern.compile("<dd>(\\d{4}-\\d{4}-K\\d{5})</dd>");
    private static final Pattern CODE = Pattern.compile("<dd>([2-9A-Z]{5}) ([2-9A-Z]{5})</dd>");
    static final Visit.File PROOF = new Visit.File("营业执照.txt", "营业执照".getBytes(StandardCharsets.UTF_8));

    private Requests() {}

    record Keys(String number, String code) {}

    /** Of a company that wants to get it on the site. */
    static Map<String, Object> request() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("house", "8602");
        fields.put("kind", "ENTERPRISE");
        fields.put("name", "云南示例花卉有限公司");
        fields.put("document-number", "91530000000000000X");
        fields.put("representative", "何以琳");
        fields.put("phone", "13800000000");
        fields.put("item-name-1", "鲜切花通关有关文件");
        fields.put("manner", "ONLINE");
        fields.put("carrier", "ELECTRONIC");
        fields.put("help", "SEEING");
        fields.put("affirmed", "yes");
        return fields;
    }

    /** Answers page after page, until it is sent or a page comes back with a problem. */
    @CanIgnoreReturnValue
    static Visit send(Visit visit, Map<String, Object> fields) {
        return answer(visit.get("/disclosure/apply/house"), fields, "/disclosure/apply/receipt");
    }

    /** Goes on from the page that is open, up to another. */
    @CanIgnoreReturnValue
    static Visit answer(Visit visit, Map<String, Object> fields, String page) {
        for (int turn = 0; turn < MOST_TURNS && !visit.path().equals(page); turn++) {
            String here = visit.path();
            if (!here.startsWith("/disclosure/apply/")) return visit;
            boolean identity = here.endsWith("/identity");
            visit.post(
                    here,
                    Letters.with(fields, "act", here.endsWith("/check") ? "send" : "next"),
                    identity ? new Visit.File[] {PROOF} : new Visit.File[0]);
            if (visit.status() >= 400) return visit;
        }
        return visit;
    }

    static Keys keys(Visit receipt) {
        var number = NUMBER.matcher(receipt.page());
        var code = CODE.matcher(receipt.page());
        assertThat(number.find() && code.find()).as(receipt.text()).isTrue();
        return new Keys(number.group(1), code.group(1) + code.group(2));
    }

    static Visit follow(Visit visit, Keys keys) {
        return visit.get("/track").post("/track", Map.of("number", keys.number(), "code", keys.code()));
    }
}
