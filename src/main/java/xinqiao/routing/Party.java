package xinqiao.routing;

import org.jspecify.annotations.Nullable;

/**
 * One end of a sending: a house of this system, or a body outside it.
 *
 * @param petition the case at this end; null where there is none, or none yet
 * @param number its number
 * @param person behind the wall: the one who receives it; else null
 */
public record Party(
        @Nullable String house,
        @Nullable Long body,
        @Nullable Long petition,
        @Nullable String number,
        @Nullable Long person) {

    public static Party house(String code) {
        return new Party(code, null, null, null, null);
    }

    public static Party body(long id) {
        return new Party(null, id, null, null, null);
    }

    public Party with(long petition, String number) {
        return new Party(house, body, petition, number, person);
    }

    Party to(@Nullable Long named) {
        return new Party(house, body, petition, number, named);
    }

    public boolean outside() {
        return house == null;
    }

    public boolean is(String code) {
        return code.equals(house);
    }
}
