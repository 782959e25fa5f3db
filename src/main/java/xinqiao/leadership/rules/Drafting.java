package xinqiao.leadership.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.leadership.Bulletin;
import xinqiao.leadership.Bulletin.Content;
import xinqiao.leadership.BulletinAct;
import xinqiao.leadership.BulletinKind;
import xinqiao.petition.NumbersOfPeople;
import xinqiao.petition.Petition;

/** What goes upward (上报): from which cases, who drafts, who signs, and what follows. */
public final class Drafting {
    private Drafting() {}

    /**
     * JF-V3b, JF-L4a: a title, a text and somebody to send it to; a request says what it asks for. KM-21b: a report goes
     * upward alone, and not in what is circulated. JF-V6: nobody's numbers in it.
     */
    @Enforces({Provision.JF_V3B, Provision.JF_L4A, Provision.KM_21B, Provision.JF_V6})
    public static Decision<Content> draft(Content content, List<Petition> cases, Actor actor) {
        boolean report = cases.stream().anyMatch(one -> one.walls().isProtected());
        boolean circulated = content.kind() == BulletinKind.DAILY || content.kind() == BulletinKind.DIGEST;
        return new Objections()
                .when(!drafts(actor), Provision.KM_7, "leadership.refusal.no-power")
                .when(cases.isEmpty(), Provision.JF_V3B, "leadership.refusal.no-cases")
                .when(
                        cases.stream().anyMatch(one -> !one.origin().houseCode().equals(actor.houseCode())),
                        Provision.KM_4,
                        "petition.refusal.another-house")
                .when(
                        report && (circulated || cases.size() > 1),
                        Provision.KM_21B,
                        "leadership.refusal.report-circulated")
                .when(content.title().isBlank(), Provision.JF_V3B, "leadership.refusal.no-title")
                .when(content.to().isBlank(), Provision.JF_V3B, "leadership.refusal.no-receiver")
                .when(content.text().isBlank(), Provision.JF_V3B, "leadership.refusal.no-text")
                .when(
                        content.kind() == BulletinKind.REQUEST
                                && content.asked().isBlank(),
                        Provision.JF_V3B,
                        "leadership.refusal.nothing-asked")
                .when(
                        NumbersOfPeople.in(content.text()) || NumbersOfPeople.in(content.asked()),
                        Provision.JF_V6,
                        "leadership.refusal.personal-numbers")
                .orGrant(() -> content);
    }

    /** What is told of a matter, without the numbers of people. */
    public static String withoutNumbers(String words) {
        return NumbersOfPeople.hidden(words);
    }

    /** JF-V6a, JF-L6: read and signed by a leader, who isn't the one who wrote it. */
    @Enforces({Provision.JF_V6A, Provision.JF_L6})
    public static Decision<Bulletin> sign(Bulletin one, Actor actor, boolean approved, String words) {
        Long drafter = one.drafter();
        return new Objections()
                .when(drafter != null && drafter == actor.personId(), Provision.JF_V6A, "leadership.refusal.own-draft")
                .when(!approved && words.isBlank(), Provision.JF_V6A, "leadership.refusal.no-words")
                .orGrant(() -> one);
    }

    /** What is open to the actor now. @param waiting whether an instruction on it isn't done with yet */
    @Enforces({Provision.JF_V3B, Provision.JF_L4A, Provision.JF_V6A, Provision.JF_L6})
    public static Set<BulletinAct> open(Bulletin one, boolean waiting, Actor actor) {
        Set<BulletinAct> acts = EnumSet.noneOf(BulletinAct.class);
        if (!actor.houseCode().equals(one.house())) return acts;
        boolean office = drafts(actor);
        switch (one.state()) {
            case DRAFT -> {
                if (office) acts.addAll(EnumSet.of(BulletinAct.EDIT, BulletinAct.SUBMIT, BulletinAct.DROP));
            }
            case APPROVAL -> {
                if (actor.leads()) acts.add(BulletinAct.SIGN);
            }
            case APPROVED -> {
                if (office) acts.add(BulletinAct.SEND);
            }
            case SENT -> {
                if (office) acts.add(BulletinAct.RECEIVE);
                if (office && !waiting) acts.add(BulletinAct.FINISH);
            }
            case RECEIVED, OPEN, REPORTED, DONE -> {}
        }
        return acts;
    }

    public static boolean drafts(Actor actor) {
        return actor.office();
    }

    /** Whether it may be read by whoever works with these papers: the office and the leaders. */
    public static boolean reads(Actor actor) {
        return drafts(actor) || actor.leads();
    }
}
