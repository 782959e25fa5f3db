package xinqiao.mailroom;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.organisation.Holder;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Person;
import xinqiao.organisation.Power;

/** The people of a house whom the mail room names. */
@Component
public class Colleagues {
    private final Houses houses;

    Colleagues(Houses houses) {
        this.houses = houses;
    }

    /** Those who receive letters there. */
    public List<Person> clerks(Actor actor) {
        return people(houses.postsWith(actor.houseCode(), Power.REGISTER).stream());
    }

    /** The leaders to whom a slip can go. */
    public List<Person> leaders(String house) {
        return people(houses.leaders(house).stream());
    }

    /** Everybody else of the house. */
    public List<Person> others(Actor actor) {
        return people(houses.departments(actor.houseCode()).stream()
                        .flatMap(department -> houses.holders(department.id()).stream()))
                .stream()
                .filter(person -> person.id() != actor.personId())
                .toList();
    }

    boolean keepMail(Actor actor, long person) {
        return clerks(actor).stream().anyMatch(one -> one.id() == person);
    }

    /** Whether it is another person of the house, so that two took part. */
    boolean another(Actor actor, long person) {
        return others(actor).stream().anyMatch(one -> one.id() == person);
    }

    private static List<Person> people(Stream<Holder> holders) {
        return holders.map(Holder::person).distinct().toList();
    }
}
