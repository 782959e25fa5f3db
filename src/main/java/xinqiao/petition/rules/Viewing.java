package xinqiao.petition.rules;

import org.jspecify.annotations.Nullable;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Holder;
import xinqiao.organisation.House;
import xinqiao.petition.Desk;
import xinqiao.petition.Petition;

/** Whether a colleague sees a case: the rule that the lists' condition says for all cases, said for one. */
public final class Viewing {
    private Viewing() {}

    /** @param house the house of the post's department */
    @Enforces({Provision.SYS_4, Provision.KM_21B, Provision.KM_33A})
    public static boolean sees(Petition petition, Holder holder, House house) {
        var walls = petition.walls();
        long person = holder.person().id();
        if (walls.bars(person, holder.department().id(), house.code())) return false;
        return walls.isProtected() ? walls.readers().contains(person) : inScope(petition, holder, house);
    }

    private static boolean inScope(Petition petition, Holder holder, House house) {
        boolean here = petition.origin().houseCode().equals(house.code());
        long person = holder.person().id();
        return switch (holder.post().scope()) {
            case OWN ->
                here
                        && (atDesk(petition.desk(), person)
                                || is(petition.handling().personId(), person));
            case DEPARTMENT ->
                here && petition.departments().contains(holder.department().id());
            case HOUSE -> here;
            case BELOW -> petition.origin().housePath().startsWith(house.path());
        };
    }

    private static boolean atDesk(@Nullable Desk desk, long person) {
        return desk != null && is(desk.personId(), person);
    }

    private static boolean is(@Nullable Long one, long person) {
        return one != null && one == person;
    }
}
