package xinqiao.serving;

import static xinqiao.db.Tables.SERVING_OPENING;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ServingOpeningRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Applicant;
import xinqiao.identity.Gate;
import xinqiao.identity.Petitioner;
import xinqiao.identity.Viewer;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.ServiceMeans;
import xinqiao.procedure.ServiceRule.OnlineDay;
import xinqiao.serving.rules.Trying;

/** Service online (网上送达): what proves that a letter was opened, and the day that counts by it. */
@Component
public class Openings {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** More of the same letter prove nothing more. */
    private static final int MOST = 200;

    private final Gate gate;
    private final ServingEdit edit;
    private final LetterDesk letters;
    private final Clock clock;

    Openings(Gate gate, ServingEdit edit, LetterDesk letters, Clock clock) {
        this.gate = gate;
        this.edit = edit;
        this.letters = letters;
        this.clock = clock;
    }

    /** In the moment in which the file goes out. @param form PDF or OFD */
    @Enforces(Provision.LAW_D8)
    public void opened(Petitioner who, long letter, String form, byte[] file) {
        var row = row(LetterKey.Family.PETITION, letter, form, file);
        row.setPetitionId(who.petitionId());
        insert(who, row);
    }

    @Enforces(Provision.LAW_D8)
    public void opened(Applicant who, long letter, String form, byte[] file) {
        var row = row(LetterKey.Family.APPLICATION, letter, form, file);
        row.setApplicationId(who.applicationId());
        insert(who, row);
    }

    private ServingOpeningRecord row(LetterKey.Family of, long letter, String form, byte[] file) {
        var row = new ServingOpeningRecord();
        row.setLetterOf(of.name());
        row.setLetterId(letter);
        row.setAt(clock.instant().atOffset(ZoneOffset.UTC));
        row.setForm(form);
        row.setSha256(digest(file));
        row.setSize((long) file.length);
        return row;
    }

    private void insert(Viewer who, ServingOpeningRecord row) {
        gate.run(who, tx -> tx.insertInto(SERVING_OPENING).set(row).execute());
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first ones first; none where the letter isn't there for the actor. */
    public List<Opening> of(Actor actor, LetterKey key) {
        return gate.as(
                actor,
                tx -> tx.selectFrom(SERVING_OPENING)
                        .where(SERVING_OPENING.LETTER_OF.eq(key.of().name()))
                        .and(SERVING_OPENING.LETTER_ID.eq(key.letterId()))
                        .orderBy(SERVING_OPENING.ID)
                        .limit(MOST)
                        .fetch(row ->
                                new Opening(row.getAt().toInstant(), row.getForm(), row.getSha256(), row.getSize())));
    }

    /** The day that would count, where the procedure lets an opening count and the letter still waits. */
    public Optional<LocalDate> day(ServedLetter letter, List<Opening> openings) {
        return letter.rule().online() != OnlineDay.OPENED || letter.servedOn() != null
                ? Optional.empty()
                : openings.stream()
                        .findFirst()
                        .map(first -> first.at().atZone(ZONE).toLocalDate());
    }

    /** A clerk has looked at the proof: served on the day of the first opening. */
    @Enforces({Provision.LAW_P1, Provision.LAW_D8})
    public Decision<LocalDate> serve(Actor actor, LetterKey key) {
        letters.mustSee(actor, key);
        return edit.whole(actor, tx -> {
            ServedLetter letter = letters.read(actor, key);
            var day = day(letter, of(actor, key));
            return new Objections()
                    .and(Trying.begin(actor, letter, List.of()))
                    .when(day.isEmpty(), Trying.cited(key), "serving.refusal.not-opened", letter.number())
                    .orGrant(() -> {
                        letters.serve(actor, letter, day.orElseThrow(), ServiceMeans.PORTAL, "");
                        return day.orElseThrow();
                    });
        });
    }
}
