package xinqiao.disclosure;

import static xinqiao.db.Tables.APPLICATION;
import static xinqiao.db.Tables.APPLICATION_CONTEST;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.Contests.Box;
import xinqiao.disclosure.Contests.Line;

/** Review and court cases as rows, for lists and for the annual report; the policies say which a viewer sees. */
@Component
class ContestStore {
    /** As it stands now. */
    void write(DSLContext tx, Application one, int no) {
        Contest contest = one.contest(no).orElseThrow();
        var outcome = contest.outcome();
        tx.insertInto(APPLICATION_CONTEST)
                .set(APPLICATION_CONTEST.APPLICATION_ID, one.id())
                .set(APPLICATION_CONTEST.NO, (short) no)
                .set(APPLICATION_CONTEST.HOUSE_CODE, one.entry().houseCode())
                .set(APPLICATION_CONTEST.KIND, contest.kind().name())
                .set(APPLICATION_CONTEST.THIRD_PARTY, contest.thirdParty())
                .set(APPLICATION_CONTEST.BODY, contest.body())
                .set(APPLICATION_CONTEST.THEIR_NUMBER, contest.theirNumber())
                .set(APPLICATION_CONTEST.FILED_ON, contest.filedOn())
                .set(APPLICATION_CONTEST.ANSWER_BY, contest.answerBy())
                .set(APPLICATION_CONTEST.ANSWERED_ON, contest.answeredOn())
                .set(APPLICATION_CONTEST.OUTCOME, outcome == null ? null : outcome.name())
                .set(APPLICATION_CONTEST.ENDED_ON, contest.endedOn())
                .set(APPLICATION_CONTEST.ANEW_BY, contest.anewBy())
                .onConflict(APPLICATION_CONTEST.APPLICATION_ID, APPLICATION_CONTEST.NO)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /** Those that owe an answer soonest first, then the newest. */
    List<Line> list(DSLContext tx, Box box, int most) {
        return tx.select(APPLICATION_CONTEST.asterisk(), APPLICATION.NUMBER, APPLICATION.TITLE)
                .from(APPLICATION_CONTEST)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(APPLICATION_CONTEST.APPLICATION_ID))
                .where(in(box))
                .orderBy(
                        box == Box.OWED
                                ? APPLICATION_CONTEST.ANSWER_BY.asc().nullsLast()
                                : APPLICATION_CONTEST.FILED_ON.desc(),
                        APPLICATION_CONTEST.APPLICATION_ID.desc(),
                        APPLICATION_CONTEST.NO.desc())
                .limit(most)
                .fetch(ContestStore::line);
    }

    long count(DSLContext tx, Box box) {
        return tx.fetchCount(APPLICATION_CONTEST, in(box));
    }

    private static Condition in(Box box) {
        return switch (box) {
            case OWED -> APPLICATION_CONTEST.OUTCOME.isNull().and(APPLICATION_CONTEST.ANSWERED_ON.isNull());
            case PENDING -> APPLICATION_CONTEST.OUTCOME.isNull();
            case ENDED -> APPLICATION_CONTEST.OUTCOME.isNotNull();
        };
    }

    private static Line line(Record row) {
        String outcome = row.get(APPLICATION_CONTEST.OUTCOME);
        return new Line(
                row.get(APPLICATION_CONTEST.APPLICATION_ID),
                row.get(APPLICATION.NUMBER),
                row.get(APPLICATION.TITLE),
                new Contest(
                        row.get(APPLICATION_CONTEST.NO),
                        ContestKind.valueOf(row.get(APPLICATION_CONTEST.KIND)),
                        row.get(APPLICATION_CONTEST.THIRD_PARTY),
                        row.get(APPLICATION_CONTEST.BODY),
                        row.get(APPLICATION_CONTEST.THEIR_NUMBER),
                        row.get(APPLICATION_CONTEST.FILED_ON),
                        row.get(APPLICATION_CONTEST.ANSWER_BY),
                        row.get(APPLICATION_CONTEST.ANSWERED_ON),
                        outcome == null ? null : ContestOutcome.valueOf(outcome),
                        row.get(APPLICATION_CONTEST.ENDED_ON),
                        row.get(APPLICATION_CONTEST.ANEW_BY)));
    }
}
