package xinqiao.organisation;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A named set of powers with a scope, which posts use (角色). It is there for its house and those below; a change reaches
 * every post that uses it.
 *
 * @param exportRows how many rows its holders may take out of the system in a day; null leaves it to the installation
 */
public record Role(
        long id,
        String houseCode,
        String nameZh,
        String nameEn,
        Scope scope,
        Set<Power> powers,
        boolean open,
        @Nullable Integer exportRows) {
    public Role {
        powers = Set.copyOf(powers);
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameZh;
    }
}
