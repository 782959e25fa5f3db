package xinqiao.reception.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.reception.Lack;
import xinqiao.reception.PromiseKind;
import xinqiao.reception.Visit;
import xinqiao.reception.Visit.CallState;
import xinqiao.reception.Visit.Interview;
import xinqiao.reception.VisitState;

/** The way of a visit through the window, and what it lacks at the end of the day. */
public final class AtWindow {
    private AtWindow() {}

    /** Forward only; whoever leaves may do so at any point. */
    @Enforces(Provision.JF_V2)
    public static Decision<VisitState> move(Visit visit, VisitState to) {
        boolean fits = switch (to) {
            case WAITING -> false;
            case CALLED -> visit.state() == VisitState.WAITING;
            case INTERVIEW -> visit.state() == VisitState.WAITING || visit.state() == VisitState.CALLED;
            case DONE -> visit.state() == VisitState.INTERVIEW;
            case LEFT -> !visit.state().over();
        };
        var objections = new Objections().when(!fits, Provision.JF_V1A, "reception.refusal.not-at-this-point");
        if (fits && to == VisitState.DONE) {
            var lacks = lacks(visit);
            objections
                    .when(lacks.contains(Lack.NOT_REGISTERED), Provision.JF_V1A, "reception.refusal.not-registered")
                    .when(lacks.contains(Lack.NO_INTERVIEW), Provision.JF_V2, "reception.refusal.no-interview")
                    .when(lacks.contains(Lack.NO_APPOINTMENT), Provision.JF_V2, "reception.refusal.no-appointment");
        }
        return objections.orGrant(() -> to);
    }

    /** JF-V1a: what has to be completed before the working day ends. Whoever left unheard need not be interviewed. */
    @Enforces(Provision.JF_V1A)
    public static List<Lack> lacks(Visit visit) {
        List<Lack> lacks = new ArrayList<>();
        if (!visit.state().over()) lacks.add(Lack.STILL_OPEN);
        if (visit.state() == VisitState.LEFT) return lacks;
        if (!visit.registered()) lacks.add(Lack.NOT_REGISTERED);
        Interview interview = visit.interview();
        if (interview == null) {
            if (!visit.shut()) lacks.add(Lack.NO_INTERVIEW);
        } else if (!interview.finished()
                && visit.promises().stream().noneMatch(one -> one.kind() == PromiseKind.APPOINTMENT)) {
            lacks.add(Lack.NO_APPOINTMENT);
        }
        return lacks;
    }

    /** JF-V2: facts and requests at least; of a report all that was said belongs into the case behind the wall. */
    @Enforces(Provision.JF_V2)
    public static Decision<Interview> interview(Visit visit, Interview interview) {
        return new Objections()
                .when(!visit.registered(), Provision.JF_V1A, "reception.refusal.not-registered")
                .when(visit.shut(), Provision.KM_21B, "reception.refusal.shut")
                .when(visit.state() == VisitState.LEFT, Provision.JF_V2, "reception.refusal.not-at-this-point")
                .when(interview.facts().isBlank(), Provision.JF_V2, "reception.refusal.no-facts")
                .orGrant(() -> interview);
    }

    /** JF-V2: what is agreed lies ahead. */
    @Enforces(Provision.JF_V2)
    public static Decision<LocalDate> promise(Visit visit, LocalDate on, String words, LocalDate today) {
        return new Objections()
                .when(on.isBefore(today), Provision.JF_V2, "reception.refusal.past")
                .when(words.isBlank(), Provision.JF_V2, "reception.refusal.no-words")
                .orGrant(() -> on);
    }

    /** KM-18b: asked while the visitor is here, once each department. */
    @Enforces(Provision.KM_18B)
    public static Decision<Visit> call(Visit visit, long department, String about) {
        boolean asked = visit.calls().stream()
                .anyMatch(call -> call.departmentId() == department && call.state() != CallState.DECLINED);
        return new Objections()
                .when(visit.state().over(), Provision.KM_18B, "reception.refusal.not-at-this-point")
                .when(asked, Provision.KM_18B, "reception.refusal.asked")
                .when(about.isBlank(), Provision.KM_18B, "reception.refusal.no-words")
                .orGrant(() -> visit);
    }

    /** KM-8: the department says who comes, or why nobody can. */
    @Enforces({Provision.KM_8, Provision.KM_18B})
    public static Decision<Visit.Call> answer(Visit.Call call, boolean comes, boolean named, String reason) {
        return new Objections()
                .when(call.state() != CallState.ASKED, Provision.KM_8, "reception.refusal.not-at-this-point")
                .when(comes && !named, Provision.KM_8, "reception.refusal.nobody-named")
                .when(!comes && reason.isBlank(), Provision.KM_8, "reception.refusal.no-reason")
                .orGrant(() -> call);
    }

    @Enforces(Provision.KM_18B)
    public static Decision<Visit.Call> arrive(Visit.Call call) {
        return new Objections()
                .when(call.state() != CallState.CONFIRMED, Provision.KM_18B, "reception.refusal.not-at-this-point")
                .orGrant(() -> call);
    }
}
