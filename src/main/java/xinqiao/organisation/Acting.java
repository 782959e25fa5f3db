package xinqiao.organisation;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static xinqiao.db.Tables.DEPARTMENT;
import static xinqiao.db.Tables.POST;

import java.time.LocalDate;
import org.jooq.Condition;
import xinqiao.db.tables.Department;
import xinqiao.db.tables.Post;

/**
 * Which posts count on a day, for whoever reads them from the database. One that is exercised for another (代理) lasts no
 * longer than the other's post, and than a post of one's own in the same house.
 */
public final class Acting {
    private static final Post GIVEN = POST.as("given");
    private static final Post OWN = POST.as("own");
    private static final Department OF_OWN = DEPARTMENT.as("of_own");

    private Acting() {}

    /** Of {@code POST} in a query that also has {@code DEPARTMENT}. */
    public static Condition held(LocalDate day) {
        return held(POST, day)
                .and(POST.BEHALF_OF
                        .isNull()
                        .or(exists(select().from(GIVEN)
                                        .where(GIVEN.ID.eq(POST.BEHALF_OF))
                                        .and(held(GIVEN, day)))
                                .and(exists(select().from(OWN)
                                        .join(OF_OWN)
                                        .on(OF_OWN.ID.eq(OWN.DEPARTMENT_ID))
                                        .where(OWN.PERSON_ID.eq(POST.PERSON_ID))
                                        .and(OWN.BEHALF_OF.isNull())
                                        .and(OF_OWN.HOUSE_CODE.eq(DEPARTMENT.HOUSE_CODE))
                                        .and(held(OWN, day))))));
    }

    private static Condition held(Post post, LocalDate day) {
        return post.REVOKED
                .isFalse()
                .and(post.VALID_FROM.le(day))
                .and(post.VALID_UNTIL.isNull().or(post.VALID_UNTIL.ge(day)));
    }
}
