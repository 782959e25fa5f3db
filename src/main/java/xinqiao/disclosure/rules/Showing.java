package xinqiao.disclosure.rules;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.ApplicantDetails;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationFile;
import xinqiao.identity.Actor;
import xinqiao.personal.Masking;

/** How much of an applicant is shown: as much as the work takes. */
public final class Showing {
    private Showing() {}

    /** The name in full for whoever has the application in hand. */
    public static boolean name(Actor actor, Application one) {
        var desk = one.desk();
        boolean atDesk = desk != null
                && desk.departmentId() == actor.departmentId()
                && (desk.personId() == null || Objects.equals(desk.personId(), actor.personId()));
        return atDesk && actor.houseCode().equals(one.entry().houseCode());
    }

    /** SZ-23: an identity document is for whoever may know who people are; the policies ask for the office besides. */
    public static boolean file(Actor actor, ApplicationFile.Attachment file) {
        return file.purpose() != ApplicationFile.Purpose.IDENTITY || actor.unmasks();
    }

    public static ApplicantDetails masked(ApplicantDetails who, boolean name) {
        return new ApplicantDetails(
                name ? who.name() : said(Masking.name(who.name())),
                who.documentKind(),
                Masking.document(who.documentNumber()),
                Masking.name(who.representative()),
                Masking.phone(who.phone()),
                Masking.email(who.email()),
                Masking.phone(who.fax()),
                Masking.address(who.address()),
                null);
    }

    private static String said(@Nullable String name) {
        return name == null ? "" : name;
    }
}
