package xinqiao.portal;

import java.util.LinkedHashMap;
import java.util.Map;

/** What visitors type. */
final class Letters {
    private Letters() {}

    static Map<String, Object> letter() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("act", "send");
        fields.put("kind", "APPEAL");
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
