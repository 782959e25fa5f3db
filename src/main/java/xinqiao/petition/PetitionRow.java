package xinqiao.petition;

import static xinqiao.db.Tables.PETITION;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import xinqiao.db.tables.records.PetitionRecord;
import xinqiao.journal.Link;
import xinqiao.petition.rules.Clocks;
import xinqiao.procedure.MatterKind;

/** Between a petition and its row. */
final class PetitionRow {
    private PetitionRow() {}

    /** What can change after registration. @param before what the row says, null for a new one */
    static PetitionRecord fill(
            PetitionRecord row, @Nullable Petition before, Petition petition, Link link, List<PetitionClock> clocks) {
        var desk = petition.desk();
        var walls = petition.walls();
        row.setKind(petition.kind() == null ? null : petition.kind().name());
        row.setBranch(petition.branch());
        row.setState(petition.state().name());
        row.setOutcome(petition.outcome() == null ? null : petition.outcome().name());
        row.setDeskDepartment(desk == null ? null : desk.departmentId());
        row.setDeskPerson(desk == null ? null : desk.personId());
        row.setDepartments(longs(petition.departments()));
        row.setHandlerPerson(petition.handling().personId());
        row.setProtected(walls.isProtected());
        row.setReaders(longs(walls.readers()));
        row.setBarred(longs(walls.barred()));
        row.setBarredDepartments(longs(walls.barredDepartments()));
        row.setBarredHouses(walls.barredHouses().stream().sorted().toArray(String[]::new));
        var extension = petition.extension();
        row.setExtensionAsked(
                extension != null && extension.waits() && Act.DECIDE_EXTENSION.possibleIn(petition.state()));
        row.setUnserved(petition.letters().stream().anyMatch(LetterRef::waits));
        row.setClosedOn(petition.closedOn());
        row.setToArchive(toArchive(petition));
        row.setHandoverOpen(petition.course().openHandover().isPresent());
        var progress = Progress.of(petition);
        if (before == null || !progress.equals(Progress.of(before)))
            row.setProgress(JSONB.valueOf(Facts.json(progress)));
        row.setSeq(link.seq());
        row.setHash(link.hash());
        fillClocks(row, petition, clocks);
        return row;
    }

    /** KM-33c: what was closed here and not handed over to the archive yet. */
    private static boolean toArchive(Petition petition) {
        return !petition.state().open()
                && petition.outcome() != Outcome.ANSWERED_BEFORE
                && !petition.closing().done().contains(ClosingStep.ARCHIVED);
    }

    /** The dates by which figures count are derived from the clocks whenever these are written: not where they are the same. */
    static void fillClocks(PetitionRecord row, Petition petition, List<PetitionClock> clocks) {
        var next = petition.state().open() ? Clocks.next(clocks) : Optional.<PetitionClock>empty();
        row.setDueOn(next.flatMap(PetitionClock::lastDay).orElse(null));
        row.setDueTerm(next.map(PetitionClock::term).orElse(null));
        String written = Facts.json(ClockCache.of(clocks));
        if (row.getClocks() == null || !Facts.same(row.getClocks().data(), written))
            row.setClocks(JSONB.valueOf(written));
    }

    /** What stays as it was registered. */
    static PetitionRecord fillOrigin(PetitionRecord row, Origin origin, byte[] queryCode) {
        row.setId(origin.id());
        row.setNumber(origin.number());
        row.setQueryCode(queryCode);
        row.setDirectCustoms(origin.directCustoms());
        row.setHouseCode(origin.houseCode());
        row.setHousePath(origin.housePath());
        row.setProfileId(origin.profileId());
        row.setChannel(origin.channel().name());
        row.setReceivedOn(origin.receivedOn());
        row.setRegisteredAt(origin.registeredAt().atOffset(ZoneOffset.UTC));
        row.setTitle(origin.title());
        row.setAnonymous(origin.anonymous());
        row.setGroupSize(origin.groupSize());
        row.setSource(origin.source());
        return row;
    }

    static Petition read(PetitionRecord row) {
        Progress progress = Facts.value(row.get(PETITION.PROGRESS).data(), Progress.class);
        return new Petition(
                origin(row, progress),
                State.valueOf(row.getState()),
                row.getOutcome() == null ? null : Outcome.valueOf(row.getOutcome()),
                row.getKind() == null ? null : MatterKind.valueOf(row.getKind()),
                row.getBranch(),
                desk(row.getDeskDepartment(), row.getDeskPerson()),
                walls(row),
                progress.handling(),
                progress.extension(),
                progress.deciding(),
                progress.letters(),
                progress.noticedOn(),
                Set.of(row.getDepartments()),
                row.getClosedOn(),
                progress.withdrawalAskedOn(),
                progress.closing() == null ? Closure.NONE : progress.closing(),
                progress.passage() == null ? Passage.NONE : progress.passage(),
                progress.challenges() == null ? Challenges.NONE : progress.challenges(),
                progress.course() == null ? Course.NONE : progress.course());
    }

    static Link link(PetitionRecord row) {
        return new Link(row.getSeq(), row.getHash());
    }

    private static Origin origin(PetitionRecord row, Progress progress) {
        return new Origin(
                row.getId(),
                row.getNumber(),
                row.getDirectCustoms(),
                row.getHouseCode(),
                row.getHousePath(),
                row.getProfileId(),
                Channel.valueOf(row.getChannel()),
                row.getReceivedOn(),
                row.getRegisteredAt().toInstant(),
                row.getTitle(),
                row.getAnonymous(),
                progress.reachable(),
                row.getGroupSize(),
                progress.language(),
                row.getSource(),
                progress.review());
    }

    private static @Nullable Desk desk(@Nullable Long department, @Nullable Long person) {
        return department == null ? null : new Desk(department, person);
    }

    private static Walls walls(PetitionRecord row) {
        return new Walls(
                row.getProtected(),
                Set.of(row.getReaders()),
                Set.of(row.getBarred()),
                Set.of(row.getBarredDepartments()),
                Set.of(row.getBarredHouses()));
    }

    private static Long[] longs(Set<Long> values) {
        Long[] sorted = values.toArray(Long[]::new);
        Arrays.sort(sorted);
        return sorted;
    }
}
