package xinqiao.serving;

import static org.jooq.impl.DSL.selectOne;
import static xinqiao.db.Sequences.SERVING_ID;
import static xinqiao.db.Tables.APPLICATION;
import static xinqiao.db.Tables.APPLICATION_LETTER;
import static xinqiao.db.Tables.SERVING;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ServingRecord;
import xinqiao.identity.Actor;
import xinqiao.journal.Link;
import xinqiao.journal.StreamHeads;
import xinqiao.procedure.LetterKind;

/** All SQL on tries to serve a letter; it remembers where their chains end. */
@Component
class ServingStore implements StreamHeads {
    static final String STREAM = "serving";
    static final int MOST = 500;

    private final ServingSeals seals;

    ServingStore(ServingSeals seals) {
        this.seals = seals;
    }

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(tx, SERVING, SERVING.ID, SERVING.SEQ, SERVING.HASH, id, limit);
    }

    long nextId(DSLContext tx) {
        return tx.nextval(SERVING_ID);
    }

    void insert(DSLContext tx, Serving one, Actor by, UUID once, Link link) {
        var row = new ServingRecord();
        LetterKey letter = one.letter();
        boolean petition = letter.of() == LetterKey.Family.PETITION;
        row.setId(one.id());
        row.setLetterOf(letter.of().name());
        row.setLetterId(letter.letterId());
        row.setPetitionId(petition ? letter.caseId() : null);
        row.setApplicationId(petition ? null : letter.caseId());
        row.setHouseCode(one.houseCode());
        row.setDirectCustoms(by.directCustoms());
        row.setLetterKind(one.kind().name());
        row.setLetterNumber(one.number());
        row.setIssuedOn(one.issuedOn());
        row.setTag(one.tag());
        row.setWay(one.way().name());
        row.setOnce(once);
        row.setMadeBy(by.personId());
        row.setMadeName(one.madeBy());
        row.setMadeAt(one.madeAt().atOffset(ZoneOffset.UTC));
        fill(row, one, link);
        tx.insertInto(SERVING).set(row).execute();
    }

    void update(DSLContext tx, Serving one, Link link) {
        var row = new ServingRecord();
        fill(row, one, link);
        tx.update(SERVING).set(row).where(SERVING.ID.eq(one.id())).execute();
    }

    private void fill(ServingRecord row, Serving one, Link link) {
        row.setState(one.state().name());
        row.setMailForm(one.mailForm() == null ? null : one.mailForm().name());
        row.setMailNumber(one.mailNumber());
        row.setPostedOn(one.postedOn());
        row.setEndedOn(one.endedOn());
        row.setCountsOn(one.countsOn());
        row.setRemindOn(one.remindOn());
        row.setWords(one.receipt().equals(Receipt.NOTHING) ? null : seals.seal(one.id(), one.receipt()));
        row.setSeq(link.seq());
        row.setHash(link.hash());
    }

    /** Locked for a change, with the end of its chain. */
    Optional<Held> lock(DSLContext tx, long id) {
        return tx.selectFrom(SERVING)
                .where(SERVING.ID.eq(id))
                .forNoKeyUpdate()
                .fetchOptional(
                        row -> new Held(read(row), new Link(row.getSeq(), row.getHash()), row.getDirectCustoms()));
    }

    /** A try that is being changed. */
    record Held(Serving one, Link link, String directCustoms) {}

    Optional<Serving> find(DSLContext tx, long id) {
        return list(tx, SERVING.ID.eq(id), 1).stream().findFirst();
    }

    /** What the code on a paper leads to: of the own house alone. */
    Optional<Serving> coded(DSLContext tx, String house, long id, String tag) {
        return list(tx, SERVING.ID.eq(id).and(SERVING.TAG.eq(tag)).and(SERVING.HOUSE_CODE.eq(house)), 1).stream()
                .findFirst();
    }

    List<Serving> of(DSLContext tx, LetterKey letter) {
        return list(tx, letter(letter), MOST);
    }

    Optional<Serving> once(DSLContext tx, UUID once, LetterKey letter) {
        return list(tx, SERVING.ONCE.eq(once).and(letter(letter)), 1).stream().findFirst();
    }

    Optional<Serving> open(DSLContext tx, LetterKey letter, Way way) {
        return list(tx, letter(letter).and(SERVING.WAY.eq(way.name())).and(isOpen()), 1).stream()
                .findFirst();
    }

    /** Two who begin with the same letter at once: the second waits, and finds what the first has made. */
    void hold(DSLContext tx, LetterKey letter) {
        tx.execute("select pg_advisory_xact_lock(hashtext(?))", "serving " + letter);
    }

    /** Without those of letters that nobody is to be served with any more, since the application is over. */
    List<Serving> waiting(DSLContext tx, String house, Way way, ServingState state) {
        return list(
                tx,
                SERVING.HOUSE_CODE
                        .eq(house)
                        .and(SERVING.WAY.eq(way.name()))
                        .and(SERVING.STATE.eq(state.name()))
                        .and(SERVING.STATE.in(ServingState.PREPARED.name(), ServingState.POSTED.name()))
                        .andNotExists(selectOne()
                                .from(APPLICATION)
                                .join(APPLICATION_LETTER)
                                .on(APPLICATION_LETTER.APPLICATION_ID.eq(APPLICATION.ID))
                                .where(SERVING.APPLICATION_ID.eq(APPLICATION.ID))
                                .and(SERVING.LETTER_OF.eq(LetterKey.Family.APPLICATION.name()))
                                .and(APPLICATION_LETTER.ID.eq(SERVING.LETTER_ID))
                                .and(APPLICATION_LETTER.SERVED_ON.isNull())
                                .and(WaitingStore.OVER)),
                MOST);
    }

    /** Given to the post on that day, in the order in which they were made. */
    List<Serving> posted(DSLContext tx, String house, LocalDate day) {
        return list(
                tx,
                SERVING.HOUSE_CODE
                        .eq(house)
                        .and(SERVING.WAY.eq(Way.POST.name()))
                        .and(SERVING.POSTED_ON.eq(day))
                        .and(SERVING.STATE.ne(ServingState.UNDONE.name())),
                MOST);
    }

    List<Serving> mailed(DSLContext tx, String house, Collection<String> numbers) {
        return list(
                tx,
                SERVING.HOUSE_CODE
                        .eq(house)
                        .and(SERVING.MAIL_NUMBER.in(numbers))
                        .and(SERVING.STATE.ne(ServingState.UNDONE.name())),
                MOST);
    }

    private static Condition letter(LetterKey letter) {
        return SERVING.LETTER_OF.eq(letter.of().name()).and(SERVING.LETTER_ID.eq(letter.letterId()));
    }

    private static Condition isOpen() {
        return SERVING.STATE.in(ServingState.PREPARED.name(), ServingState.POSTED.name());
    }

    private List<Serving> list(DSLContext tx, Condition wanted, int most) {
        return tx.selectFrom(SERVING)
                .where(wanted)
                .orderBy(SERVING.ID)
                .limit(DSL.inline(most))
                .fetch(this::read);
    }

    private Serving read(ServingRecord row) {
        var family = LetterKey.Family.valueOf(row.getLetterOf());
        Long owner = family == LetterKey.Family.PETITION ? row.getPetitionId() : row.getApplicationId();
        if (owner == null) throw new IllegalStateException("a letter of no case");
        return new Serving(
                row.getId(),
                new LetterKey(family, owner, row.getLetterId()),
                row.getHouseCode(),
                LetterKind.valueOf(row.getLetterKind()),
                row.getLetterNumber(),
                row.getIssuedOn(),
                Way.valueOf(row.getWay()),
                ServingState.valueOf(row.getState()),
                row.getTag(),
                row.getMailForm() == null ? null : MailForm.valueOf(row.getMailForm()),
                row.getMailNumber(),
                row.getPostedOn(),
                row.getEndedOn(),
                row.getCountsOn(),
                row.getRemindOn(),
                seals.open(row.getId(), row.getWords()),
                row.getMadeName(),
                row.getMadeAt().toInstant());
    }
}
