package xinqiao.organisation;

import java.util.Locale;

/** A business of a house with the telephone number at which questions about it are answered (业务咨询电话). */
public record BusinessPhone(String businessZh, String businessEn, String phone) {
    public String business(Locale locale) {
        return locale.getLanguage().equals("en") ? businessEn : businessZh;
    }
}
