package xinqiao.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Holder;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.organisation.Staffing;

/**
 * Rows of structured items as the organisation's own data has them, for whoever drafts to go on from. A person decides what
 * is published: nobody's name stands here whose post doesn't meet the public.
 */
@Component
public class ItemProposals {
    private final Houses houses;
    private final Staffing staffing;
    private final Clock clock;

    ItemProposals(Houses houses, Staffing staffing, Clock clock) {
        this.houses = houses;
        this.staffing = staffing;
        this.clock = clock;
    }

    /** For the actor's own house; nothing where the system knows nothing. */
    public List<Map<String, String>> rows(Actor actor, String item) {
        String house = actor.houseCode();
        return switch (item) {
            case "GS-C01" -> departments(house);
            case "GS-C02" -> offices(house);
            case "GS-C07" -> atWindows(house);
            case "GS-C13" -> onSite(house);
            case "GS-C19" -> complaints(house);
            case "GS-C20" -> phones(house);
            default -> List.of();
        };
    }

    private List<Map<String, String>> departments(String house) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Holder leader : houses.leaders(house))
            rows.add(Map.of(
                    "unit", houses.get(house).nameZh(),
                    "kind", leader.post().titleZh(),
                    "head", leader.person().name()));
        houses.departments(house).stream()
                .filter(department -> department.kind() != DepartmentKind.LEADERSHIP)
                .forEach(department -> rows.add(Map.of("unit", department.nameZh(), "kind", "内设机构")));
        houses.children(house).forEach(below -> rows.add(Map.of("unit", below.nameZh(), "kind", "隶属海关")));
        return rows;
    }

    private List<Map<String, String>> offices(String house) {
        List<Map<String, String>> rows = new ArrayList<>();
        houses.contacts(house).ifPresent(contacts -> {
            rows.add(Map.of("place", "行政办公", "address", contacts.postalAddress().zh()));
            rows.add(Map.of(
                    "place",
                    "信访接待",
                    "address",
                    contacts.receptionPlace().zh(),
                    "hours",
                    contacts.receptionTime().zh(),
                    "phone",
                    contacts.complaintPhone()));
        });
        return rows;
    }

    private List<Map<String, String>> atWindows(String house) {
        return posts(house).stream()
                .filter(holder -> holder.post().powers().contains(Power.REGISTER))
                .map(holder -> Map.of(
                        "post", holder.post().titleZh(),
                        "name", holder.person().name(),
                        "number", number(holder)))
                .toList();
    }

    private List<Map<String, String>> onSite(String house) {
        return posts(house).stream()
                .filter(holder -> holder.department().kind() == DepartmentKind.HANDLING)
                .map(holder -> Map.of(
                        "name", holder.person().name(),
                        "department", holder.department().nameZh(),
                        "number", number(holder)))
                .toList();
    }

    private static String number(Holder holder) {
        return Objects.requireNonNullElse(holder.person().staffNo(), "");
    }

    /** Those of people's own, today. */
    private List<Holder> posts(String house) {
        return houses.roster(house).on(LocalDate.now(clock)).stream()
                .filter(holder -> holder.post().behalfOf() == null)
                .toList();
    }

    private List<Map<String, String>> complaints(String house) {
        List<Map<String, String>> rows = new ArrayList<>();
        houses.contacts(house)
                .ifPresent(contacts -> rows.add(Map.of(
                        "matter",
                        "信访投诉",
                        "phone",
                        contacts.complaintPhone(),
                        "address",
                        contacts.postalAddress().zh() + " " + contacts.email())));
        houses.contacts(house)
                .ifPresent(contacts -> rows.add(Map.of(
                        "matter",
                        "政府信息公开监督举报",
                        "phone",
                        contacts.reportPhone(),
                        "address",
                        contacts.reportAddress().zh())));
        return rows;
    }

    private List<Map<String, String>> phones(String house) {
        return staffing.businessPhones(house).stream()
                .map(one -> Map.of("business", one.businessZh(), "phone", one.phone()))
                .toList();
    }
}
