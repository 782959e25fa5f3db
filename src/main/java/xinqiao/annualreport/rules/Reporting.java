package xinqiao.annualreport.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import xinqiao.annualreport.AnnualReport;
import xinqiao.annualreport.AnnualReport.Draft;
import xinqiao.annualreport.Extent;
import xinqiao.annualreport.ReportAct;
import xinqiao.annualreport.ReportFault;
import xinqiao.annualreport.ReportPart;
import xinqiao.annualreport.ReportState;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;

/** Who writes, approves and publishes the annual report, and what it must say. */
public final class Reporting {
    private Reporting() {}

    /** JF-V6: a mobile number or that of an identity card doesn't belong into what is published. */
    private static final Pattern PERSONAL = Pattern.compile("(?<!\\d)1\\d{10}(?!\\d)|(?<!\\d)\\d{17}[\\dXx](?!\\d)");

    /** SZ-5.2b, SZ-10: the office that looks after open government in the house. */
    @Enforces(Provision.SZ_5_2B)
    public static boolean office(Actor actor) {
        return actor.departmentKind() == DepartmentKind.PETITION_OFFICE
                && (actor.may(Power.TRIAGE) || actor.may(Power.HEAD_DISCLOSURE))
                && wholeHouse(actor);
    }

    /** Those who write and those who approve; everybody else reads what is published. */
    public static boolean reads(Actor actor) {
        return office(actor) || actor.may(Power.APPROVE) && wholeHouse(actor);
    }

    private static boolean wholeHouse(Actor actor) {
        return actor.scope() == Scope.HOUSE || actor.scope() == Scope.BELOW;
    }

    /**
     * Whether a report may be begun.
     *
     * @param version which one it would be
     * @param open whether another one is being written
     * @param direct whether the house is a direct customs
     */
    @Enforces({Provision.SZ_5_2B, Provision.LAW_D6})
    public static Decision<Integer> begin(
            Actor actor,
            int year,
            Extent extent,
            int version,
            String reason,
            boolean open,
            boolean direct,
            LocalDate today) {
        return new Objections()
                .when(!office(actor), Provision.SZ_5_2B, "annualreport.refusal.no-power")
                .when(extent == Extent.AREA && !direct, Provision.SZ_5_2B, "annualreport.refusal.no-area")
                .when(year > today.getYear(), Provision.LAW_D6, "annualreport.refusal.year-to-come", year)
                .when(open, Provision.LAW_D6, "annualreport.refusal.one-is-open")
                .when(version > 1 && reason.isBlank(), Provision.LAW_D6, "annualreport.refusal.no-reason")
                .orGrant(() -> version);
    }

    @Enforces({Provision.LAW_D6, Provision.JF_V6})
    public static Decision<Draft> write(Draft draft) {
        boolean wrong = draft.proactive().entrySet().stream()
                .anyMatch(one -> one.getValue().signum() < 0 || !one.getKey().amount() && !whole(one.getValue()));
        return new Objections()
                .when(wrong, Provision.LAW_D6, "annualreport.refusal.not-a-number")
                .when(
                        PERSONAL.matcher(String.join(" ", draft.texts().values()) + " " + draft.source())
                                .find(),
                        Provision.JF_V6,
                        "annualreport.refusal.personal-numbers")
                .orGrant(() -> draft);
    }

    private static boolean whole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /**
     * LAW-D6: six parts, tables that agree, of a year that is over.
     *
     * @param faults of its table, as it would be submitted
     * @param missing houses whose report isn't frozen yet
     */
    @Enforces(Provision.LAW_D6)
    public static Decision<AnnualReport> submit(
            AnnualReport one, Collection<ReportFault> faults, Collection<String> missing, LocalDate today) {
        var objections = new Objections()
                .when(today.getYear() <= one.year(), Provision.LAW_D6, "annualreport.refusal.year-not-over")
                .when(faults.stream().anyMatch(ReportFault::grave), Provision.LAW_D6, "annualreport.refusal.unbalanced")
                .when(!missing.isEmpty(), Provision.LAW_D6, "annualreport.refusal.missing", missing.size())
                .when(
                        one.extent() == Extent.OWN && one.content().source().isBlank(),
                        Provision.LAW_D6,
                        "annualreport.refusal.no-source");
        for (ReportPart part : ReportPart.values())
            objections.when(one.content().text(part).isBlank(), Provision.LAW_D6, "annualreport.refusal.lacks." + part);
        return objections.orGrant(() -> one);
    }

    /** Approved by a leader, who took no part in writing it: neither last nor before, nor by the right of somebody else. */
    @Enforces({Provision.LAW_D6, Provision.SZ_5_2B})
    public static Decision<AnnualReport> decide(AnnualReport one, Actor actor, boolean approved, String words) {
        return new Objections()
                .when(
                        !Collections.disjoint(one.writers(), actor.selves()),
                        Provision.SZ_5_2B,
                        "annualreport.refusal.own-draft")
                .when(!approved && words.isBlank(), Provision.SZ_5_2B, "annualreport.refusal.no-words")
                .orGrant(() -> one);
    }

    /** What is open to the actor now. */
    @Enforces(Provision.SZ_5_2B)
    public static Set<ReportAct> open(AnnualReport one, Actor actor) {
        boolean own = actor.houseCode().equals(one.house());
        boolean office = own && office(actor);
        return switch (one.state()) {
            case DRAFT ->
                office ? EnumSet.of(ReportAct.EDIT, ReportAct.SUBMIT, ReportAct.DROP) : EnumSet.noneOf(ReportAct.class);
            case SUBMITTED ->
                own && actor.may(Power.APPROVE) && wholeHouse(actor)
                        ? EnumSet.of(ReportAct.DECIDE)
                        : EnumSet.noneOf(ReportAct.class);
            case FROZEN -> office ? EnumSet.of(ReportAct.PUBLISH, ReportAct.CORRECT) : EnumSet.noneOf(ReportAct.class);
            case PUBLISHED -> office ? EnumSet.of(ReportAct.CORRECT) : EnumSet.noneOf(ReportAct.class);
            case DROPPED -> EnumSet.noneOf(ReportAct.class);
        };
    }

    /** Whether it is of the actor's house, and theirs to work on or to approve. */
    public static boolean works(AnnualReport one, Actor actor) {
        return actor.houseCode().equals(one.house()) && reads(actor);
    }

    /** SYS-4: the house works on it; the houses above read what is frozen; what is published is everybody's. */
    @Enforces(Provision.SYS_4)
    public static boolean sees(AnnualReport one, Actor actor) {
        if (one.state() == ReportState.PUBLISHED) return true;
        return works(one, actor) || reads(actor) && one.state() == ReportState.FROZEN;
    }
}
