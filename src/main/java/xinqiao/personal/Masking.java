package xinqiao.personal;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How personal data looks to whoever doesn't need it in full: enough to tell two people apart, too little to reach one. */
public final class Masking {
    private static final String HIDDEN = "****";
    private static final String NAME_HIDDEN = "**";
    private static final int LONG_DOCUMENT = 15;
    private static final int DOCUMENT = 7;
    private static final int PHONE = 7;
    private static final Set<String> COMPOUND_SURNAMES =
            Set.of("欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "夏侯", "宇文", "长孙", "端木", "百里");

    /** No road, number or village goes before the sign of an area, or a market would count as a town. */
    private static final String WORD = "[^省市州盟区县旗路街道巷号栋弄镇乡村组0-9\\s]{1,9}?";

    private static final Pattern AREA = Pattern.compile(
            "^(" + WORD + "(?:省|自治区|特别行政区))?(" + WORD + "(?:自治州|地区|市|州|盟))?(" + WORD + "(?:自治县|区|县|市|旗))?");

    private Masking() {}

    /** 王** */
    public static @Nullable String name(@Nullable String name) {
        if (name == null || name.isBlank()) return name;
        String clean = name.strip();
        if (clean.codePointCount(0, clean.length()) > 2 && COMPOUND_SURNAMES.contains(clean.substring(0, 2)))
            return clean.substring(0, 2) + NAME_HIDDEN;
        return first(clean, 1) + NAME_HIDDEN;
    }

    /** 138****5678 */
    public static @Nullable String phone(@Nullable String phone) {
        if (phone == null || phone.isBlank()) return phone;
        String clean = phone.strip();
        if (clean.length() < PHONE) return HIDDEN;
        return (clean.length() >= 11 ? first(clean, 3) : "") + HIDDEN + last(clean, 4);
    }

    /** 530***********1234 */
    public static @Nullable String document(@Nullable String number) {
        if (number == null || number.isBlank()) return number;
        String clean = number.strip();
        if (clean.length() < DOCUMENT) return HIDDEN;
        int front = clean.length() >= LONG_DOCUMENT ? 3 : 1;
        int back = clean.length() >= LONG_DOCUMENT ? 4 : 2;
        return first(clean, front) + "*".repeat(clean.length() - front - back) + last(clean, back);
    }

    /** w***@example.org */
    public static @Nullable String email(@Nullable String address) {
        if (address == null || address.isBlank()) return address;
        int at = address.lastIndexOf('@');
        return at < 1
                ? HIDDEN
                : first(address.strip(), 1) + HIDDEN + address.substring(at).strip();
    }

    /** 云南省昆明市官渡区**** */
    public static @Nullable String address(@Nullable String address) {
        if (address == null || address.isBlank()) return address;
        var area = AREA.matcher(address.strip());
        return (area.find() ? area.group() : "") + HIDDEN;
    }

    /** 昆明**** */
    public static @Nullable String organisation(@Nullable String name) {
        if (name == null || name.isBlank()) return name;
        String clean = name.strip();
        return (clean.length() > 4 ? first(clean, 2) : "") + HIDDEN;
    }

    private static String first(String text, int most) {
        return text.substring(0, text.offsetByCodePoints(0, most));
    }

    private static String last(String text, int most) {
        return text.substring(text.offsetByCodePoints(text.length(), -most));
    }
}
