package xinqiao.disclosure;

import java.util.Set;

/**
 * The petition that an application was led to.
 *
 * @param office which takes it
 * @param barred who is complained of in it, and so is kept out of the application too
 */
public record Led(long petition, String number, String office, Set<Long> barred, Set<Long> departments) {
    public Led {
        barred = Set.copyOf(barred);
        departments = Set.copyOf(departments);
    }
}
