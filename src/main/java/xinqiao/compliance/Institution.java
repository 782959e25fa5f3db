package xinqiao.compliance;

import java.time.LocalDate;
import java.util.Set;

/**
 * An enterprise or institution of customs with public services (具有公共服务职能的企事业单位).
 *
 * @param rules the rules on disclosure of its own field, by their name; empty where there are none
 * @param covered the catalogue's items that those rules deal with
 */
public record Institution(String house, String rules, Set<String> covered, LocalDate setOn, String setBy) {
    public Institution {
        covered = Set.copyOf(covered);
    }
}
