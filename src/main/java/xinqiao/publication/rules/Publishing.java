package xinqiao.publication.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Actor;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;
import xinqiao.procedure.PublicationProfile;
import xinqiao.publication.DocumentState;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublishingAct;
import xinqiao.publication.Working;

/** Who does what on the way to publication: who makes it publishes it, who publishes reviews, first review, then publication. */
public final class Publishing {
    private Publishing() {}

    /** GS-7: who makes information drafts it for publication; the post for open government (GS-4) for the whole house. */
    @Enforces(Provision.GS_7)
    public static boolean drafts(Actor actor) {
        return actor.may(Power.HANDLE) || actor.may(Power.PUBLISH);
    }

    private static boolean makes(Working one, Actor actor) {
        Long department = one.document().department();
        boolean ours = department != null && department == actor.departmentId();
        return actor.may(Power.PUBLISH) || actor.may(Power.HANDLE) && ours;
    }

    /** Whoever approves, or decides in doubt. */
    public static boolean decides(Actor actor) {
        return leads(actor) || actor.may(Power.CHECK_SECRECY);
    }

    private static boolean leads(Actor actor) {
        return actor.may(Power.HEAD_DISCLOSURE);
    }

    /** SYS-4: the department that makes it, whoever answers for the whole house, and in doubt the secrecy department. */
    @Enforces(Provision.SYS_4)
    public static boolean sees(Working one, Actor actor) {
        return sees(one.document(), actor);
    }

    /** Its papers, beyond what everybody reads of it. */
    @Enforces(Provision.SYS_4)
    public static boolean sees(PublicDocument one, Actor actor) {
        if (!one.house().equals(actor.houseCode())) return false;
        Long department = one.department();
        boolean whole = (actor.scope() == Scope.HOUSE || actor.scope() == Scope.BELOW)
                && (drafts(actor) || leads(actor) || actor.may(Power.APPROVE));
        return whole
                || department != null && department == actor.departmentId() && drafts(actor)
                || actor.may(Power.CHECK_SECRECY);
    }

    /** Whether they wrote any of it: then somebody else reviews it, also where they act for a third one. */
    @Enforces({Provision.GS_7, Provision.SZ_19})
    public static boolean wrote(Working one, Actor actor) {
        return !Collections.disjoint(one.course().writers(), actor.selves());
    }

    /**
     * What is open to the actor now.
     *
     * @param last whether no other version of it was begun since
     * @param profile the procedure that it follows; null for what was brought in
     */
    @Enforces({Provision.GS_7, Provision.SZ_18, Provision.SZ_19, Provision.SZ_20, Provision.SZ_21})
    public static Set<PublishingAct> open(
            Working one, Actor actor, boolean last, @Nullable PublicationProfile profile) {
        Set<PublishingAct> open = EnumSet.noneOf(PublishingAct.class);
        if (!last || !sees(one, actor)) return open;
        boolean makes = makes(one, actor);
        boolean office = actor.may(Power.PUBLISH) || leads(actor);
        boolean reviews = leads(actor) && !wrote(one, actor);
        switch (one.state()) {
            case DRAFT -> {
                if (makes) Collections.addAll(open, PublishingAct.EDIT, PublishingAct.SUBMIT, PublishingAct.DROP);
                boolean direct = profile != null && !profile.direct().isEmpty();
                // what a review didn't let through goes through a review
                if (makes && direct && !one.course().said().held()) open.add(PublishingAct.DIRECT);
            }
            case REVIEW -> {
                if (reviews)
                    Collections.addAll(
                            open,
                            PublishingAct.APPROVE,
                            PublishingAct.SEND_BACK,
                            PublishingAct.ASK_SECRECY,
                            PublishingAct.REFUSE);
                if (makes) open.add(PublishingAct.TAKE_BACK);
            }
            case SECRECY -> {
                if (actor.may(Power.CHECK_SECRECY) && !wrote(one, actor))
                    Collections.addAll(open, PublishingAct.CLEAR, PublishingAct.FORBID);
            }
            case APPROVED -> {
                if (office || makes) Collections.addAll(open, PublishingAct.PUBLISH, PublishingAct.SCHEDULE);
            }
            case SCHEDULED -> {
                if (office || makes) Collections.addAll(open, PublishingAct.PUBLISH, PublishingAct.UNSCHEDULE);
            }
            case PUBLISHED -> afterwards(one, makes, office, open);
            case REFUSED -> {
                if (office && one.course().reexamineOn() != null) open.add(PublishingAct.REEXAMINE);
                // the ground is gone and what came of it was dropped: what is public can be corrected again
                boolean over = one.course().reexamineOn() == null;
                if (makes && over && one.document().state() == DocumentState.PUBLISHED) open.add(PublishingAct.CORRECT);
            }
            case SUPERSEDED, CLOSED, DROPPED -> {}
        }
        // however far another version has come: what is public can be taken back, and what was taken back restored
        if (one.document().state() == DocumentState.PUBLISHED && (makes || office)) open.add(PublishingAct.WITHDRAW);
        if (one.document().state() == DocumentState.WITHDRAWN && office) open.add(PublishingAct.RESTORE);
        return open;
    }

    private static void afterwards(Working one, boolean makes, boolean office, Set<PublishingAct> open) {
        if (one.document().state() == DocumentState.PUBLISHED) {
            if (makes) open.add(PublishingAct.CORRECT);
            if (makes || office) open.add(PublishingAct.LIMIT);
        }
        if (office && one.course().archivedOn() == null && one.course().approver() != null)
            open.add(PublishingAct.ARCHIVE);
    }

    /** Whether something of it waits for the actor: it is up to them, and nobody else's turn. */
    public static boolean waits(Working one, Set<PublishingAct> open, Actor actor) {
        return switch (one.state()) {
            case DRAFT -> open.contains(PublishingAct.SUBMIT) && wrote(one, actor);
            case REVIEW -> open.contains(PublishingAct.APPROVE);
            case SECRECY -> open.contains(PublishingAct.CLEAR);
            case APPROVED -> open.contains(PublishingAct.PUBLISH) && (wrote(one, actor) || actor.may(Power.PUBLISH));
            case PUBLISHED -> open.contains(PublishingAct.ARCHIVE);
            case SCHEDULED, SUPERSEDED, CLOSED, REFUSED, DROPPED -> false;
        };
    }
}
