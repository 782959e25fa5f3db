package xinqiao.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.reception.rules.AtWindow;

/**
 * A visit at the window (来访).
 *
 * @param name of whoever came; nothing once the case is behind the wall
 * @param registered whether a case or an entry came of it
 * @param petitionId that case, as far as the viewer sees it
 */
public record Visit(
        long id,
        String houseCode,
        LocalDate on,
        int ticket,
        VisitState state,
        int people,
        @Nullable String name,
        boolean registered,
        Instant cameAt,
        @Nullable Instant calledAt,
        @Nullable Instant begunAt,
        @Nullable Instant endedAt,
        @Nullable Long petitionId,
        List<Call> calls,
        @Nullable Interview interview,
        List<Promise> promises) {

    public Visit {
        calls = List.copyOf(calls);
        promises = List.copyOf(promises);
    }

    /** Whether the case is a report, so that all that was said belongs into it. */
    public boolean shut() {
        return registered && name == null;
    }

    /** What has to be completed before the working day ends. */
    public List<Lack> lacks() {
        return AtWindow.lacks(this);
    }

    /** Where a request to a department stands. */
    public enum CallState {
        ASKED,
        CONFIRMED,
        DECLINED,
        ARRIVED
    }

    /** A department is asked to send somebody (KM-8, KM-18b). @param person who comes */
    public record Call(
            long id,
            long visitId,
            long departmentId,
            CallState state,
            String about,
            Instant askedAt,
            @Nullable Long person,
            String reason,
            @Nullable Instant arrivedAt) {}

    /**
     * The record of the interview (接谈, JF-V2).
     *
     * @param facts main facts and requests
     * @param earlier earlier petitions and their results
     * @param why why above the competent level, or again
     * @param behaviour abnormal words and acts
     * @param talks with other offices
     * @param explained what was explained of the law and where to turn (JF-V1b)
     * @param finished else an appointment is due
     */
    public record Interview(
            String facts,
            String earlier,
            String why,
            String behaviour,
            String talks,
            @Nullable String explained,
            boolean finished) {}

    /** What was agreed: to come again, or to bring something. */
    public record Promise(long id, long visitId, PromiseKind kind, LocalDate on, String words, boolean open) {}
}
