package xinqiao.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose site this is.
 *
 * @param demo the data is invented, the clock can be set, and every page says so
 * @param authorityZh the authority's name, 昆明海关
 * @param authorityEn the same in English
 * @param siteCode the identification code of a government site (政府网站标识码), by which supervising programs know it; empty where
 *     it has none
 */
@ConfigurationProperties("xinqiao")
public record Site(
        @DefaultValue("false") boolean demo,
        @DefaultValue("海关") String authorityZh,
        @DefaultValue("Customs") String authorityEn,
        @DefaultValue("") String siteCode) {

    String authority(Language language) {
        return switch (language) {
            case ZH -> authorityZh;
            case EN -> authorityEn;
        };
    }
}
