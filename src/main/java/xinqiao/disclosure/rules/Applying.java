package xinqiao.disclosure.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.ApplicantDetails;
import xinqiao.disclosure.ApplicationForm;
import xinqiao.disclosure.ItemAsked;
import xinqiao.disclosure.Proof;
import xinqiao.identity.Actor;
import xinqiao.identity.Viewer;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.DocumentKind;
import xinqiao.procedure.FormRule;
import xinqiao.procedure.ReceiptWay;

/** What an application takes (申请的要求), and from which day it counts. */
public final class Applying {
    /** Nobody is there who could be asked. */
    private static final Set<ReceiptWay> WRITTEN =
            EnumSet.of(ReceiptWay.SIGNED_POST, ReceiptWay.ORDINARY_POST, ReceiptWay.E_MAIL, ReceiptWay.FAX);

    private Applying() {}

    /** SZ-22, 条例第二十九条: name, proof of identity, how to be reached; what is asked for; in which form. */
    @Enforces({Provision.SZ_15, Provision.SZ_22, Provision.SZ_23, Provision.LAW_S1})
    public static Decision<ApplicationForm> check(ApplicationForm form, LocalDate today) {
        return new Objections()
                .when(form.applicants().isEmpty(), Provision.SZ_22, "disclosure.refusal.no-applicant")
                .when(
                        form.applicants().stream().anyMatch(each -> each.name().isBlank()),
                        Provision.SZ_22,
                        "disclosure.refusal.no-name")
                .when(
                        form.applicants().stream().noneMatch(Applying::reachable),
                        Provision.SZ_22,
                        "disclosure.refusal.not-reachable")
                // what comes in writing is registered as it came; what it lacks is asked for with the correction
                .when(
                        !WRITTEN.contains(form.way())
                                && form.applicants().stream().anyMatch(each -> blank(each.documentNumber())),
                        Provision.SZ_23,
                        "disclosure.refusal.no-document")
                // a number that can't be anybody's proves nothing
                .when(
                        form.applicants().stream().anyMatch(Applying::mistyped),
                        Provision.LAW_S1,
                        "disclosure.refusal.id-card-wrong")
                .and(items(form.items()))
                .when(form.arrivedOn().isAfter(today), Provision.LAW_D1, "disclosure.refusal.day-ahead")
                .when(form.way() == ReceiptWay.ORAL && !form.signed(), Provision.SZ_22, "disclosure.refusal.not-signed")
                // on information about oneself the document itself is looked at
                .when(
                        form.ownRecord()
                                && !form.identitySeen()
                                && form.identity().isEmpty(),
                        Provision.SZ_23,
                        "disclosure.refusal.identity-not-seen")
                .orGrant(() -> form);
    }

    /**
     * SZ-22, SZ-15: by whichever way it comes, it says what the prescribed form of the house's procedure asks, and nothing
     * that this doesn't: where anybody may apply (条例第二十七条) nobody is asked what for, or whether it is about oneself, and
     * the proof of identity (第二十九条) belongs to every application; by which ways a copy of it must come along, the
     * procedure says.
     */
    @Enforces({Provision.SZ_15, Provision.SZ_22})
    public static Decision<ApplicationForm> asked(ApplicationForm form, FormRule prescribed) {
        return new Objections()
                .when(
                        !form.purpose().isBlank() && prescribed.purpose().isEmpty(),
                        Provision.SZ_15,
                        "disclosure.refusal.purpose-not-asked")
                .when(
                        form.ownRecord() && prescribed.ownRecord().isEmpty(),
                        Provision.SZ_22,
                        "disclosure.refusal.own-record-not-asked")
                .when(
                        prescribed.wantsCopy(form.way())
                                && !form.identitySeen()
                                && form.identity().isEmpty(),
                        Provision.SZ_22,
                        "disclosure.refusal.no-copy")
                .orGrant(() -> form);
    }

    /**
     * HZ-2.3.1 (设置标识明确1个岗位): at a house its one post for that takes applications, whose people hold the power to
     * register, and nobody else of the house and nobody of another; on the portal the applicants, who came by that way.
     */
    @Enforces({Provision.HZ_2_3_1, Provision.SZ_15, Provision.LAW_D1})
    public static Decision<ApplicationForm> taken(ApplicationForm form, Viewer who) {
        boolean clerk = who instanceof Actor actor
                && actor.may(Power.REGISTER)
                && actor.houseCode().equals(form.houseCode());
        boolean visitor = !(who instanceof Actor);
        return new Objections()
                .when(!visitor && !clerk, Provision.HZ_2_3_1, "disclosure.refusal.not-the-post")
                .when(visitor && form.way() != ReceiptWay.ONLINE, Provision.LAW_D1, "disclosure.refusal.another-way")
                .orGrant(() -> form);
    }

    /** LAW-D7: what was led here from the petition side is an application as far as it says who asks for what. */
    @Enforces(Provision.LAW_D7)
    public static Decision<ApplicationForm> led(ApplicationForm form) {
        return new Objections()
                .when(form.applicants().isEmpty(), Provision.SZ_22, "disclosure.refusal.no-applicant")
                .when(
                        form.applicants().stream().noneMatch(Applying::reachable),
                        Provision.SZ_22,
                        "disclosure.refusal.not-reachable")
                .and(items(form.items()))
                .orGrant(() -> form);
    }

    /** Name, number or features: so much that it can be looked for. */
    @Enforces(Provision.SZ_22)
    static Decision<List<ItemAsked>> items(List<ItemAsked> items) {
        return new Objections()
                .when(
                        items.isEmpty() || items.stream().anyMatch(ItemAsked::blank),
                        Provision.SZ_22,
                        "disclosure.refusal.nothing-asked-for")
                .orGrant(() -> items);
    }

    /** LAW-S1: a number that can't be anybody's proves nothing, whenever it is entered; and none proves nobody. */
    @Enforces({Provision.SZ_23, Provision.LAW_S1})
    static Decision<List<Proof>> typed(List<Proof> proofs) {
        return new Objections()
                .when(
                        proofs.stream().anyMatch(each -> blank(each.documentNumber())),
                        Provision.SZ_23,
                        "disclosure.refusal.no-document")
                .when(
                        proofs.stream().anyMatch(each -> mistyped(each.documentKind(), each.documentNumber())),
                        Provision.LAW_S1,
                        "disclosure.refusal.id-card-wrong")
                .orGrant(() -> proofs);
    }

    /** SZ-23, 条例第二十九条: what an application came without is entered once; who proved who they are is nobody else later. */
    @Enforces({Provision.SZ_22, Provision.SZ_23})
    public static Decision<List<Proof>> proved(List<ApplicantDetails> applicants, List<Proof> proofs) {
        return new Objections()
                .when(
                        proofs.stream()
                                .anyMatch(each -> each.no() < 1
                                        || each.no() > applicants.size()
                                        || applicants.get(each.no() - 1).proved()),
                        Provision.SZ_23,
                        "disclosure.refusal.proved-already")
                .when(
                        proofs.stream().map(Proof::no).distinct().count() < proofs.size(),
                        Provision.SZ_23,
                        "disclosure.refusal.proved-already")
                .orGrant(() -> proofs);
    }

    private static boolean reachable(ApplicantDetails who) {
        return !blank(who.phone()) || !blank(who.email()) || !blank(who.address()) || !blank(who.fax());
    }

    private static boolean mistyped(ApplicantDetails who) {
        return mistyped(who.documentKind(), who.documentNumber());
    }

    private static boolean mistyped(@Nullable String kind, @Nullable String number) {
        return DocumentKind.ID_CARD.name().equals(kind)
                && number != null
                && !number.isBlank()
                && !DocumentKind.residentNumber(number);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
