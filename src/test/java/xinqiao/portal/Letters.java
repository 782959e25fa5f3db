package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import xinqiao.identity.Petitioner;
import xinqiao.petition.CaseFile;
import xinqiao.petition.PetitionDesk;

/** What visitors type, and what comes of it. */
final class Letters {
    /** A page may come back once with advice. */
    private static final int MOST_TURNS = 14;

    private static final Pattern NUMBER = Pattern.compile("<dd>(\\d{4}-\\d{4}-\\d{6})</dd>");
    private static final Pattern CODE = Pattern.compile("<dd>([2-9A-Z]{5}) ([2-9A-Z]{5})</dd>");

    private Letters() {}

    static Map<String, Object> letter() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", "APPEAL");
        fields.put("type", "goods");
        fields.put("route", "NONE");
        fields.put("as", "named");
        fields.put("name-1", "何以琳");
        fields.put("address-1", "云南省昆明市示例路9号");
        fields.put("phone-1", "13800000000");
        fields.put("request", "请求尽快办理一批鲜花的通关手续");
        fields.put("facts", "货物于口岸滞留三日，报关单证齐全，至今没有答复。");
        fields.put("place", "瑞丽口岸");
        fields.put("business", "边民互市");
        fields.put("house", "8602");
        fields.put("affirmed", "yes");
        return fields;
    }

    /** Answers page after page, until the letter is sent or a page comes back with a problem. */
    @CanIgnoreReturnValue
    static Visit send(Visit visit, Map<String, Object> fields, Visit.File... files) {
        return answer(visit.get("/write/about"), fields, "/write/receipt", files);
    }

    /** The same up to a page, which is shown. */
    @CanIgnoreReturnValue
    static Visit until(String page, Visit visit, Map<String, Object> fields, Visit.File... files) {
        return answer(visit.get("/write/about"), fields, page, files);
    }

    /** Goes on from the page that is open. */
    @CanIgnoreReturnValue
    static Visit answer(Visit visit, Map<String, Object> fields, String page, Visit.File... files) {
        for (int turn = 0; turn < MOST_TURNS && !visit.path().equals(page); turn++) {
            String here = visit.path();
            if (!here.startsWith("/write/")) return visit;
            String act = here.equals("/write/check") ? "send" : "next";
            visit.post(here, with(fields, "act", act), here.equals("/write/files") ? files : new Visit.File[0]);
            if (visit.status() >= 400) return visit;
        }
        return visit;
    }

    /** The petition that the receipt tells of. */
    static CaseFile filed(PetitionDesk desk, Visit receipt) {
        var number = NUMBER.matcher(receipt.page());
        var code = CODE.matcher(receipt.page());
        assertThat(number.find() && code.find()).as(receipt.text()).isTrue();
        Petitioner petitioner =
                desk.track(number.group(1), code.group(1) + code.group(2)).orElseThrow();
        return desk.read(petitioner);
    }

    static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    static Map<String, Object> without(Map<String, Object> fields, String name) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.remove(name);
        return changed;
    }
}
