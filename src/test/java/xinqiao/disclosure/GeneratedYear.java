package xinqiao.disclosure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import xinqiao.calendar.Calendars;
import xinqiao.disclosure.ApplicationFact.Approved;
import xinqiao.disclosure.ApplicationFact.Closed;
import xinqiao.disclosure.ApplicationFact.ContestEnded;
import xinqiao.disclosure.ApplicationFact.Contested;
import xinqiao.disclosure.ApplicationFact.DecisionDrafted;
import xinqiao.disclosure.ApplicationFact.FeeNoticed;
import xinqiao.disclosure.ApplicationFact.FeePaid;
import xinqiao.disclosure.ApplicationFact.Lapsed;
import xinqiao.disclosure.ApplicationFact.LetterIssued;
import xinqiao.disclosure.ApplicationFact.LetterServed;
import xinqiao.disclosure.ApplicationFact.Registered;
import xinqiao.disclosure.rules.Clocks;
import xinqiao.disclosure.rules.Routing;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.QueryCode;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.organisation.Houses;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.ReplyKind;

/**
 * Many applications of a house over two years, drawn by chance from a seed: their facts as the product writes them, with
 * the product's own rows, journals and dates.
 */
@TestComponent
public class GeneratedYear {
    private static final int AT_ONCE = 100;
    private static final List<ReplyKind> LAPSES =
            List.of(ReplyKind.NOT_CORRECTED, ReplyKind.FEE_UNPAID, ReplyKind.OTHER);

    private final Gate gate;
    private final ApplicationStore store;
    private final ContentStore content;
    private final ContestStore contests;
    private final ApplicantSeals seals;
    private final DisclosureDesks desks;
    private final Journal journal;
    private final Profiles profiles;
    private final Calendars calendars;
    private final Houses houses;

    GeneratedYear(
            Gate gate,
            ApplicationStore store,
            ContentStore content,
            ContestStore contests,
            ApplicantSeals seals,
            DisclosureDesks desks,
            Journal journal,
            Profiles profiles,
            Calendars calendars,
            Houses houses) {
        this.gate = gate;
        this.store = store;
        this.content = content;
        this.contests = contests;
        this.seals = seals;
        this.desks = desks;
        this.journal = journal;
        this.profiles = profiles;
        this.calendars = calendars;
        this.houses = houses;
    }

    /** A case about one of them. @param ended null while it is pending */
    public record Case(
            ContestKind kind,
            ContestOutcome outcome,
            LocalDate filed,
            @Nullable LocalDate ended) {}

    /**
     * One application as it was drawn.
     *
     * @param received null for one whose receipt is never confirmed
     * @param replies one a matter; empty while nothing is decided
     * @param done when its answer was served, or it lapsed; null for one that waits
     * @param lapses whether it ended without an answer
     * @param paid when its fee was paid
     */
    public record Drawn(
            ApplicantKind kind,
            LocalDate arrived,
            @Nullable LocalDate received,
            List<ReplyKind> replies,
            @Nullable LocalDate done,
            boolean lapses,
            @Nullable LocalDate paid,
            @Nullable Case contested) {}

    /** So many, received in that year and the one before. */
    public static List<Drawn> draw(long seed, int many, int year) {
        var chance = new Random(seed);
        List<Drawn> all = new ArrayList<>();
        for (int i = 0; i < many; i++)
            all.add(one(chance, LocalDate.of(year - 1, 1, 1).plusDays(chance.nextInt(730))));
        return all;
    }

    private static Drawn one(Random chance, LocalDate arrived) {
        var kind = ApplicantKind.values()[chance.nextInt(ApplicantKind.values().length)];
        if (chance.nextInt(50) == 0) return new Drawn(kind, arrived, null, List.of(), null, false, null, null);
        LocalDate paid = chance.nextInt(12) == 0 ? arrived.plusDays(5) : null;
        if (chance.nextInt(12) == 0) return new Drawn(kind, arrived, arrived, List.of(), null, false, paid, null);
        LocalDate done = arrived.plusDays(1 + chance.nextInt(60));
        int matters = 1 + (chance.nextInt(3) == 0 ? 1 + chance.nextInt(3) : 0);
        if (chance.nextInt(10) == 0) {
            var lapse = LAPSES.get(chance.nextInt(LAPSES.size()));
            return new Drawn(
                    kind,
                    arrived,
                    arrived,
                    java.util.Collections.nCopies(matters, lapse),
                    done,
                    lapse == ReplyKind.OTHER,
                    null,
                    null);
        }
        List<ReplyKind> answers = java.util.Arrays.stream(ReplyKind.values())
                .filter(reply -> !LAPSES.contains(reply))
                .filter(reply -> !List.of(
                                ReplyKind.TRADE_SECRET,
                                ReplyKind.PRIVACY,
                                ReplyKind.WORK_SECRET,
                                ReplyKind.HARM,
                                ReplyKind.ASSISTANCE)
                        .contains(reply))
                .toList();
        List<ReplyKind> replies = IntStream.range(0, matters)
                .mapToObj(_ -> chance.nextInt(3) == 0 ? ReplyKind.PUBLIC : answers.get(chance.nextInt(answers.size())))
                .toList();
        if (chance.nextInt(10) != 0) return new Drawn(kind, arrived, arrived, replies, done, false, paid, null);
        LocalDate filed = done.plusDays(10 + chance.nextInt(50));
        var contest = new Case(
                ContestKind.values()[chance.nextInt(ContestKind.values().length)],
                ContestOutcome.values()[chance.nextInt(ContestOutcome.values().length)],
                filed,
                chance.nextInt(3) == 0 ? null : filed.plusDays(20 + chance.nextInt(100)));
        return new Drawn(kind, arrived, arrived, replies, done, false, paid, contest);
    }

    /** Written as the product does, a hundred a transaction. */
    public void write(Actor clerk, List<Drawn> all) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            gate.run(clerk, tx -> some.forEach(drawn -> write(tx, clerk, drawn)));
        }
    }

    private void write(DSLContext tx, Actor clerk, Drawn drawn) {
        String code = clerk.houseCode();
        var house = houses.get(code);
        DisclosureProfile profile = profiles.disclosure("national-disclosure-2019");
        var entered = store.next(tx, code, drawn.arrived().getYear());
        var at = drawn.arrived().atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        int matters = Math.max(1, drawn.replies().size());
        var entry = new Entry(
                entered.id(),
                entered.number(),
                house.directCustoms(),
                code,
                profile.id(),
                drawn.received() == null ? ReceiptWay.FAX : ReceiptWay.IN_PERSON,
                drawn.arrived(),
                at,
                "生成的申请",
                drawn.kind(),
                1,
                true,
                GivingManner.POST,
                false,
                true,
                "zh",
                null);
        var place = Routing.first(profile, desks.office(code), drawn.received() != null);
        List<ApplicationFact> facts = new ArrayList<>();
        facts.add(new Registered(entry, drawn.received(), matters, place, "", "", null));
        course(facts, drawn, place, entered.id());
        var calendar = calendars.current();
        Application begun = Application.replay(facts.subList(0, 1));
        Application one = Application.replay(facts);
        Link link = journal.append(tx, clerk, Applications.stream(one), Link.START, ApplicationJson.entries(facts), at);
        store.allow(tx, entered.id());
        store.insert(
                tx,
                begun,
                link,
                Clocks.all(begun, profile, calendar),
                house.path(),
                seals.name(entered.id(), "生成"),
                QueryCode.digest(entered.number(), "0"));
        content.insertItems(
                tx,
                entered.id(),
                IntStream.range(0, matters)
                        .mapToObj(no -> Forms.item("事项" + no))
                        .toList());
        store.update(tx, one, link, Clocks.all(one, profile, calendar));
        content.decideItems(tx, one);
        if (drawn.paid() != null) content.writeFee(tx, one);
        if (drawn.contested() != null) contests.write(tx, one, 1);
    }

    private static void course(List<ApplicationFact> facts, Drawn drawn, Place place, long id) {
        if (drawn.paid() != null) {
            facts.add(new FeeNoticed(
                    drawn.arrived(), FeeTariff.BY_PAGE, 31, 10, drawn.arrived().plusDays(30)));
            facts.add(new FeePaid(drawn.paid()));
        }
        LocalDate done = drawn.done();
        if (done == null) return;
        List<ItemDecision> decisions = IntStream.range(0, drawn.replies().size())
                .mapToObj(no -> Clerks.decision(no + 1, drawn.replies().get(no)))
                .toList();
        if (drawn.lapses()) {
            facts.add(new Lapsed(done, decisions));
            return;
        }
        facts.add(new DecisionDrafted(done, decisions, 1, null, "", false, place, place.in(ApplicationState.APPROVAL)));
        facts.add(new Approved(done, place.in(ApplicationState.TO_SERVE)));
        facts.add(new LetterIssued(
                done,
                id,
                LetterKind.ANSWER,
                "生成〔" + id + "〕",
                null,
                java.util.Set.copyOf(decisions.stream().map(ItemDecision::no).toList())));
        facts.add(new LetterServed(done, id, ServedBy.POST));
        facts.add(new Closed(done, ""));
        var contest = drawn.contested();
        if (contest == null) return;
        facts.add(new Contested(contest.filed(), 1, contest.kind(), false, "复议机关", "1号", contest.filed(), null));
        if (contest.ended() != null) facts.add(new ContestEnded(contest.ended(), 1, contest.outcome(), "", null));
    }

    /** Which row of the national table counts a reply: typed from the annex, not read from the profile. */
    private static final Map<ReplyKind, Integer> ROWS = new EnumMap<>(Map.ofEntries(
            Map.entry(ReplyKind.PUBLIC, 3),
            Map.entry(ReplyKind.ALREADY_PUBLIC, 3),
            Map.entry(ReplyKind.PARTLY, 4),
            Map.entry(ReplyKind.STATE_SECRET, 5),
            Map.entry(ReplyKind.FORBIDDEN, 6),
            Map.entry(ReplyKind.SAFETY, 7),
            Map.entry(ReplyKind.THIRD_PARTY, 8),
            Map.entry(ReplyKind.INTERNAL, 9),
            Map.entry(ReplyKind.PROCESS, 10),
            Map.entry(ReplyKind.ENFORCEMENT_FILE, 11),
            Map.entry(ReplyKind.ADMINISTRATIVE_QUERY, 12),
            Map.entry(ReplyKind.NOT_EXISTING, 13),
            Map.entry(ReplyKind.NOT_OURS, 13),
            Map.entry(ReplyKind.NEEDS_MAKING, 14),
            Map.entry(ReplyKind.STILL_UNCLEAR, 15),
            Map.entry(ReplyKind.PETITION, 16),
            Map.entry(ReplyKind.REPEATED, 17),
            Map.entry(ReplyKind.PUBLISHED_WORK, 18),
            Map.entry(ReplyKind.EXCESSIVE, 19),
            Map.entry(ReplyKind.CONFIRMATION, 20),
            Map.entry(ReplyKind.NOT_CORRECTED, 21),
            Map.entry(ReplyKind.FEE_UNPAID, 22),
            Map.entry(ReplyKind.OTHER, 23)));

    /** The table counted one by one, in another way than the product's. */
    public static long[][] count(List<Drawn> all, int year) {
        long[][] table = new long[AnnualTable.CARRIED_ON + 1][AnnualTable.COLUMNS];
        for (Drawn one : all) {
            LocalDate received = one.received();
            if (received == null || received.getYear() > year) continue;
            LocalDate done = one.done();
            if (done != null && done.getYear() < year) continue;
            add(table, received.getYear() == year ? 1 : 2, one.kind());
            if (done == null || done.getYear() > year) {
                add(table, 25, one.kind());
                continue;
            }
            add(table, 24, one.kind());
            add(table, row(one.replies()), one.kind());
        }
        return table;
    }

    private static int row(List<ReplyKind> replies) {
        boolean given = false;
        boolean withheld = false;
        int first = 99;
        for (ReplyKind reply : replies) {
            int row = ROWS.getOrDefault(reply, 99);
            given |= row <= 4;
            withheld |= row >= 4;
            first = Math.min(first, row);
        }
        return given && withheld ? 4 : first;
    }

    private static void add(long[][] table, int row, ApplicantKind kind) {
        table[row][kind.ordinal()]++;
        table[row][AnnualTable.TOTAL]++;
    }
}
