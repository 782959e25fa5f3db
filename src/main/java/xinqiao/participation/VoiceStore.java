package xinqiao.participation;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Sequences.PARTICIPATION_ID;
import static xinqiao.db.Tables.PARTICIPATION_VOICE;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ParticipationVoiceRecord;
import xinqiao.identity.Viewer;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.journal.StreamHeads;
import xinqiao.personal.Place;
import xinqiao.personal.Vault;

/** All SQL on what people from outside said, which is kept sealed; it owns the ends of their journals. */
@Component
class VoiceStore implements StreamHeads {
    static final String SEALED = "participation_voice";
    private static final String STREAM = "participation-voice";
    private static final int MOST = 2000;

    private final Journal journal;
    private final Vault vault;
    private final Clock clock;

    VoiceStore(Journal journal, Vault vault, Clock clock) {
        this.journal = journal;
        this.vault = vault;
        this.clock = clock;
    }

    /** What comes in. @param code SHA-256 of what makes it one, however often it is sent */
    record Fresh(
            VoiceKind kind,
            @Nullable String number,
            byte @Nullable [] code,
            LocalDate on,
            boolean online,
            VoiceState state,
            int people,
            Map<Integer, List<Integer>> choices,
            Voice.Said said) {}

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(
                tx,
                PARTICIPATION_VOICE,
                PARTICIPATION_VOICE.ID,
                PARTICIPATION_VOICE.SEQ,
                PARTICIPATION_VOICE.HASH,
                id,
                limit);
    }

    /** @return whether it is new: what is sent twice is one */
    @CanIgnoreReturnValue
    boolean add(DSLContext tx, Viewer who, Dialogue of, Fresh fresh) {
        if (fresh.code() != null && sent(tx, of.id(), fresh.kind(), fresh.code())) return false;
        long id = tx.nextval(PARTICIPATION_ID);
        var fact = new DialogueFact.Received(fresh.on(), fresh.kind(), of.id());
        var stream = new Stream(STREAM, id, of.directCustoms());
        Link link = journal.append(tx, who, stream, Link.START, List.of(Json.entry(fact)), clock.instant());
        var row = new ParticipationVoiceRecord();
        row.setId(id);
        row.setParticipationId(of.id());
        row.setKind(fresh.kind().name());
        row.setNumber(fresh.number());
        row.setCodeDigest(fresh.code());
        row.setDirectCustoms(of.directCustoms());
        row.setReceivedOn(fresh.on());
        row.setOnline(fresh.online());
        row.setState(fresh.state().name());
        row.setPeople(fresh.people());
        row.setChoices(fresh.choices().isEmpty() ? null : Json.text(fresh.choices()));
        row.setContent(vault.seal(Place.of(SEALED, id), Json.text(fresh.said())));
        row.setSeq(link.seq());
        row.setHash(link.hash());
        tx.insertInto(PARTICIPATION_VOICE).set(row).execute();
        return true;
    }

    private static boolean sent(DSLContext tx, long paper, VoiceKind kind, byte[] code) {
        return tx.select(field("xq_voice_sent({0}, {1}, {2})", Boolean.class, val(paper), val(kind.name()), val(code)))
                .fetchSingle()
                .value1();
    }

    /** The next step of one; @param point of a consultation */
    void move(DSLContext tx, Viewer who, long id, VoiceState state, @Nullable Integer point) {
        var row = tx.selectFrom(PARTICIPATION_VOICE)
                .where(PARTICIPATION_VOICE.ID.eq(id))
                .forNoKeyUpdate()
                .fetchSingle();
        var fact = new DialogueFact.Moved(LocalDate.now(clock), state, point == null ? 0 : point);
        Link link = journal.append(
                tx,
                who,
                new Stream(STREAM, id, row.getDirectCustoms()),
                new Link(row.getSeq(), row.getHash()),
                List.of(Json.entry(fact)),
                clock.instant());
        tx.update(PARTICIPATION_VOICE)
                .set(PARTICIPATION_VOICE.STATE, state.name())
                .set(PARTICIPATION_VOICE.POINT, point)
                .set(PARTICIPATION_VOICE.SEQ, link.seq())
                .set(PARTICIPATION_VOICE.HASH, link.hash())
                .where(PARTICIPATION_VOICE.ID.eq(id))
                .execute();
    }

    /** Of one paper, the first one first. */
    List<Voice> of(DSLContext tx, long paper) {
        return tx.selectFrom(PARTICIPATION_VOICE)
                .where(PARTICIPATION_VOICE.PARTICIPATION_ID.eq(paper))
                .orderBy(PARTICIPATION_VOICE.ID)
                .limit(MOST)
                .fetch(this::read);
    }

    Optional<Voice> byCode(DSLContext tx, String number, byte[] code) {
        return tx.selectFrom(PARTICIPATION_VOICE)
                .where(PARTICIPATION_VOICE.NUMBER.eq(number), PARTICIPATION_VOICE.CODE_DIGEST.eq(code))
                .fetchOptional(this::read);
    }

    private Voice read(ParticipationVoiceRecord row) {
        String choices = row.getChoices();
        return new Voice(
                row.getId(),
                row.getParticipationId(),
                VoiceKind.valueOf(row.getKind()),
                row.getNumber(),
                row.getReceivedOn(),
                row.getOnline(),
                VoiceState.valueOf(row.getState()),
                row.getPeople(),
                row.getPoint(),
                choices == null ? Map.of() : Json.choices(choices),
                Json.value(vault.open(Place.of(SEALED, row.getId()), row.getContent()), Voice.Said.class));
    }
}
