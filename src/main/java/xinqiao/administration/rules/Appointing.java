package xinqiao.administration.rules;

import static xinqiao.law.Provision.KM_2;
import static xinqiao.law.Provision.LAW_S3;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.organisation.Power;

/** Who may be given what: nobody sets their own post, and who administers doesn't audit. */
public final class Appointing {
    private Appointing() {}

    /**
     * @param appointer who gives the post; none for the system at a task
     * @param all the powers of all the holder's posts once this is done
     */
    @Enforces({LAW_S3, KM_2})
    public static Objections post(
            @Nullable Long appointer,
            long holder,
            Set<Power> all,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        return new Objections()
                .when(appointer != null && appointer == holder, LAW_S3, "administration.refusal.own-post")
                .and(separate(all))
                .when(from == null, KM_2, "administration.refusal.no-start")
                .when(
                        from != null && until != null && until.isBefore(from),
                        KM_2,
                        "administration.refusal.ends-before-start");
    }

    /** 系统管理员、审计管理员相互独立. */
    @Enforces(LAW_S3)
    public static Decision<Boolean> separate(Set<Power> all) {
        return new Objections()
                .when(
                        all.contains(Power.ADMINISTER) && all.contains(Power.AUDIT),
                        LAW_S3,
                        "administration.refusal.administers-and-audits")
                .orGrant(() -> true);
    }
}
