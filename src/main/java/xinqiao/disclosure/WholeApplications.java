package xinqiao.disclosure;

import static xinqiao.db.Tables.APPLICATION;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.NotThere;

/** Closed applications as they go into their files: with nothing masked, for whoever closes them in the house that answered. */
@Component
public class WholeApplications {
    /** As many as a page shows; those behind them come up as the first ones go. */
    public static final int MOST = 100;

    private final Gate gate;
    private final ApplicationDesk desk;
    private final ApplicantStore people;
    private final ReadingLog readings;

    WholeApplications(Gate gate, ApplicationDesk desk, ApplicantStore people, ReadingLog readings) {
        this.gate = gate;
        this.desk = desk;
        this.people = people;
        this.readings = readings;
    }

    /** A closed application and its applicants in full. */
    public record Whole(ApplicationFile file, List<ApplicantDetails> applicants) {}

    /** One whose file isn't made up yet. */
    public record Unfiled(long id, String number, String title, LocalDate closedOn) {}

    /** Whoever closes applications, and may know who people are: an identity document belongs into the file. */
    public static boolean files(Actor actor) {
        return actor.may(Power.CLOSE) && actor.unmasks();
    }

    /** @throws NotThere for what isn't there, is still open, another house answered, or may not be seen or closed by the actor */
    @Enforces({Provision.SYS_3, Provision.SYS_4})
    public Whole read(Actor actor, long id) {
        if (!files(actor)) throw new NotThere(id);
        return gate.byKey(actor, tx -> {
            ApplicationFile file = desk.read(actor, id);
            Application one = file.application();
            if (one.state().open() || !one.answeringHouse().equals(actor.houseCode())) throw new NotThere(id);
            readings.unmasked(tx, actor, new Subject(ApplicationStore.STREAM, id));
            return new Whole(file, people.of(tx, id));
        });
    }

    /** Those that the own house answered, the longest closed first; none for whoever makes no files. */
    @Enforces({Provision.GS_10, Provision.SYS_4})
    public List<Unfiled> unfiled(Actor actor) {
        return files(actor) ? gate.as(actor, tx -> unfiled(tx, actor.houseCode())) : List.of();
    }

    static List<Unfiled> unfiled(DSLContext tx, String house) {
        return tx.select(APPLICATION.ID, APPLICATION.NUMBER, APPLICATION.TITLE, APPLICATION.CLOSED_ON)
                .from(APPLICATION)
                .where(APPLICATION.TO_FILE.eq(house))
                .orderBy(APPLICATION.CLOSED_ON, APPLICATION.ID)
                .limit(MOST)
                .fetch(row -> new Unfiled(row.value1(), row.value2(), row.value3(), row.value4()));
    }
}
