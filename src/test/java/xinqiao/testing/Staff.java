package xinqiao.testing;

import static xinqiao.db.Tables.ACCOUNT;
import static xinqiao.db.Tables.PERSON;

import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import xinqiao.identity.Actor;
import xinqiao.organisation.Holder;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;

/** The sample organisation's people as actors, for tests that call the API and not the pages. */
@TestComponent
public class Staff {
    private final DSLContext sql;
    private final Houses houses;

    Staff(DSLContext sql, Houses houses) {
        this.sql = sql;
        this.houses = houses;
    }

    /** The person with that login, in their first post. */
    public Actor actor(String login) {
        return actor(login, 0);
    }

    public Actor actor(String login, int post) {
        var account = sql.select(ACCOUNT.ID, PERSON.ID)
                .from(ACCOUNT)
                .join(PERSON)
                .on(PERSON.ID.eq(ACCOUNT.PERSON_ID))
                .where(ACCOUNT.LOGIN.eq(login))
                .fetchSingle();
        Holder holder = houses.postsOf(account.value2()).get(post);
        House house = houses.get(holder.department().houseCode());
        return new Actor(
                account.value1(),
                account.value2(),
                holder.person().name(),
                holder.post().id(),
                house.code(),
                house.path(),
                house.directCustoms(),
                holder.department().id(),
                holder.department().kind(),
                holder.post().scope(),
                holder.post().powers());
    }
}
