package xinqiao.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The names of holidays as notices have them, each with its message key. A name that isn't known stays as announced. */
final class HolidayName {
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("元旦", "calendar.holiday.new-year"),
            Map.entry("春节", "calendar.holiday.spring-festival"),
            Map.entry("清明节", "calendar.holiday.tomb-sweeping"),
            Map.entry("劳动节", "calendar.holiday.labour"),
            Map.entry("“五一”", "calendar.holiday.labour"),
            Map.entry("“五一”国际劳动节", "calendar.holiday.labour"),
            Map.entry("端午节", "calendar.holiday.dragon-boat"),
            Map.entry("中秋节", "calendar.holiday.mid-autumn"),
            Map.entry("国庆节", "calendar.holiday.national"),
            Map.entry("“十一”", "calendar.holiday.national"),
            Map.entry("抗日战争暨世界反法西斯战争胜利70周年纪念日", "calendar.holiday.victory-70"));

    private HolidayName() {}

    /** One name, or several joined by 、 in one announcement. */
    static Line of(String announced) {
        List<Line> names =
                Arrays.stream(announced.split("、")).map(HolidayName::one).toList();
        return names.stream().reduce((a, b) -> Line.of("calendar.and", a, b)).orElseThrow();
    }

    private static Line one(String name) {
        String key = KEYS.get(name);
        return key == null ? Line.of("calendar.as-announced", name) : Line.of(key);
    }
}
