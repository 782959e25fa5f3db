package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import xinqiao.calendar.ShippedCalendar;
import xinqiao.calendar.WorkCalendar;
import xinqiao.disclosure.ApplicationFact.*;
import xinqiao.disclosure.rules.AnswerClock;
import xinqiao.disclosure.rules.Clocks;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desk;
import xinqiao.procedure.ConsultationKind;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.FeeRule.AfterPayment;
import xinqiao.procedure.Flow.Competence;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ProfilesTest;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.TermKey;

/**
 * Random histories of letters that are written on one day, served on another or never, and heeded or not: what an
 * application's facts come to, against somebody who only crosses days off a calendar.
 */
class AnswerHistoryPropertiesTest {
    private static final WorkCalendar CALENDAR = ShippedCalendar.get();
    private static final int CASES = 3_000;
    private static final Place OFFICE = new Place(ApplicationState.EXAMINING, Desk.of(1), Competence.OWN, 0);

    private final Random random = new Random(20080501);
    private int unserved;
    private int still;
    private int confirmed;
    private int twice;

    @Test
    @Covers({Provision.LAW_D1, Provision.LAW_D2, Provision.LAW_D3, Provision.LAW_D5, Provision.LAW_D8, Provision.SZ_26})
    void nothingCountsFromTheDayOnWhichALetterIsWrittenAndEverythingFromItsService() {
        for (String id : List.of("national-disclosure-2019", "shenzhen-disclosure-2008", "hangzhou-disclosure-2008")) {
            DisclosureProfile profile = ProfilesTest.builtIn().disclosure(id);
            for (int i = 0; i < CASES; i++) {
                var way = ReceiptWay.values()[random.nextInt(ReceiptWay.values().length)];
                LocalDate arrived = LocalDate.of(2019, 6, 1).plusDays(random.nextInt(2_200));
                var sheet = new Sheet(profile, way, arrived, arrived.plusDays(random.nextInt(9)));
                if (!sheet.zero.equals(arrived)) confirmed++;
                var one = history(sheet, profile);
                assertThat(one.receivedOn()).isEqualTo(sheet.received);
                var deadline = AnswerClock.answer(Clocks.course(one), profile, CALENDAR);
                assertThat(deadline.last()).as("%s %s", id, sheet.facts).isEqualTo(sheet.last());
                if (deadline.standsStill()) still++;
            }
        }
        assertThat(confirmed).isGreaterThan(500);
        assertThat(still).isGreaterThan(500);
        assertThat(unserved).isGreaterThan(500);
        assertThat(twice).isGreaterThan(200);
    }

    private Application history(Sheet sheet, DisclosureProfile profile) {
        LocalDate now = sheet.zero;
        for (int step = random.nextInt(5); step > 0; step--) {
            LocalDate written = now.plusDays(random.nextInt(6));
            boolean never = random.nextInt(6) == 0;
            if (never) unserved++;
            LocalDate served = never ? null : written.plusDays(random.nextInt(7));
            LocalDate after = served == null ? written : served;
            LocalDate ended = random.nextInt(5) == 0 ? null : after.plusDays(random.nextInt(25));
            now = switch (random.nextInt(4)) {
                case 0 -> sheet.correction(written, served, ended);
                case 1 ->
                    sheet.consultation(
                            ConsultationKind.values()[random.nextInt(3)],
                            written,
                            served,
                            served == null ? null : ended);
                case 2 ->
                    random.nextInt(3) > 0
                            ? sheet.fee(written, served, ended, random.nextBoolean())
                            : reduced(sheet, written, served);
                default ->
                    sheet.extension(
                            1
                                    + random.nextInt(
                                            profile.term(TermKey.ANSWER).term().longestExtension()),
                            written,
                            served);
            };
        }
        return Application.replay(sheet.facts);
    }

    /** Asked for, and before it is paid asked for again: a part is reduced, and the second notice is served or isn't. */
    private LocalDate reduced(Sheet sheet, LocalDate written, @Nullable LocalDate served) {
        LocalDate anew = (served == null ? written : served).plusDays(random.nextInt(9));
        LocalDate second = random.nextInt(4) == 0 ? null : anew.plusDays(random.nextInt(7));
        LocalDate settled =
                random.nextInt(5) == 0 ? null : (second == null ? anew : second).plusDays(random.nextInt(25));
        if (served != null && second != null) twice++;
        return sheet.reducedFee(written, served, anew, second, settled, random.nextBoolean());
    }

    /** The facts as they are recorded, and beside them the calendar on which days are crossed off. */
    private static final class Sheet {
        private final DisclosureProfile profile;
        private final List<ApplicationFact> facts = new ArrayList<>();
        private final Set<LocalDate> struck = new HashSet<>();
        private final LocalDate received;
        private LocalDate zero;
        private @Nullable LocalDate waitsSince;
        private long letters;
        private int consulted;
        private boolean corrected;
        private boolean charged;
        private @Nullable LocalDate lengthened;
        private int longer;

        /** LAW-D1: handed in or signed for, it is received that day; what else comes, on the day that both sides confirm. */
        Sheet(DisclosureProfile profile, ReceiptWay way, LocalDate arrived, LocalDate agreed) {
            this.profile = profile;
            boolean atOnce = EnumSet.of(ReceiptWay.IN_PERSON, ReceiptWay.ORAL, ReceiptWay.SIGNED_POST)
                    .contains(way);
            this.received = atOnce ? arrived : agreed;
            this.zero = received;
            var entry = new Entry(
                    1,
                    "8602-2026-K00001",
                    "8600",
                    "8602",
                    profile.id(),
                    way,
                    arrived,
                    Instant.EPOCH,
                    "",
                    ApplicantKind.PERSON,
                    1,
                    true,
                    GivingManner.POST,
                    false,
                    true,
                    "zh",
                    null);
            LocalDate known =
                    AnswerClock.receivedOn(way, arrived, null, profile).orElse(null);
            facts.add(new Registered(
                    entry, known, 1, known == null ? OFFICE.in(ApplicationState.UNCONFIRMED) : OFFICE, "", "", null));
            LocalDate day =
                    AnswerClock.receivedOn(way, arrived, agreed, profile).orElseThrow();
            if (known == null) facts.add(new ReceiptConfirmed(day, "电话确认", OFFICE));
        }

        LocalDate correction(LocalDate written, @Nullable LocalDate served, @Nullable LocalDate received) {
            if (corrected || waitsSince != null) return written;
            corrected = true;
            facts.add(new CorrectionAsked(written, "不明确", written.plusDays(40)));
            letter(LetterKind.CORRECTION, null, written, served);
            if (received == null) return waits(written, served);
            facts.add(new Corrected(received, 1, "", Set.of()));
            return anew(received);
        }

        LocalDate consultation(
                ConsultationKind kind, LocalDate written, @Nullable LocalDate served, @Nullable LocalDate answered) {
            if (waitsSince != null) return written;
            int no = ++consulted;
            facts.add(new Consulted(written, no, kind, Set.of(1), null));
            letter(LetterKind.THIRD_PARTY, no, written, served);
            boolean stops = profile.consultation(kind).standsStill();
            if (answered == null) return stops ? waits(written, served) : written;
            facts.add(new ConsultationAnswered(answered, no, ConsultationAnswer.AGREED, ""));
            if (stops && served != null) strike(served, answered);
            return answered;
        }

        LocalDate fee(LocalDate written, @Nullable LocalDate served, @Nullable LocalDate settled, boolean paid) {
            if (charged || waitsSince != null) return written;
            noticed(written, served);
            return settled(written, served, settled, paid);
        }

        /** The period stands still from the first of both notices that is served. */
        LocalDate reducedFee(
                LocalDate written,
                @Nullable LocalDate served,
                LocalDate anew,
                @Nullable LocalDate second,
                @Nullable LocalDate settled,
                boolean paid) {
            if (charged || waitsSince != null) return written;
            noticed(written, served);
            facts.add(new FeeWaived(anew, "确有经济困难", anew, 100, null));
            letter(LetterKind.FEE, null, anew, second);
            return settled(anew, served == null ? second : served, settled, paid);
        }

        private void noticed(LocalDate written, @Nullable LocalDate served) {
            charged = true;
            facts.add(new FeeNoticed(written, FeeTariff.BY_PAGE, 100, 700, null));
            letter(LetterKind.FEE, null, written, served);
        }

        private LocalDate settled(
                LocalDate written, @Nullable LocalDate since, @Nullable LocalDate settled, boolean paid) {
            if (settled == null) return waits(written, since);
            facts.add(paid ? new FeePaid(settled) : new FeeWaived(settled, "确有经济困难", settled, null, null));
            if (paid && profile.fees().paid() == AfterPayment.RESTARTS) return anew(settled);
            if (since != null) strike(since, settled);
            return settled;
        }

        LocalDate extension(int days, LocalDate written, @Nullable LocalDate told) {
            if (lengthened != null || longer > 0 || waitsSince != null) return written;
            longer = days;
            facts.add(new ExtensionAskedFor(written, days, "情况复杂", 7));
            facts.add(new ExtensionDecided(written, true, ""));
            letter(LetterKind.ANSWER_EXTENSION, null, written, told);
            if (told == null) return written;
            LocalDate usual = nth(profile.term(TermKey.ANSWER).term().length());
            if (!told.isAfter(usual)) lengthened = told;
            return told;
        }

        private void letter(LetterKind kind, @Nullable Integer party, LocalDate on, @Nullable LocalDate served) {
            facts.add(new LetterIssued(on, ++letters, kind, "1号", party, Set.of()));
            if (served != null) facts.add(new LetterServed(served, letters, ServedBy.POST));
        }

        private LocalDate waits(LocalDate written, @Nullable LocalDate served) {
            if (served == null) return written;
            waitsSince = served;
            return served;
        }

        private LocalDate anew(LocalDate day) {
            zero = day;
            // what the applicant is told of on the very day lengthens what begins then
            if (lengthened != null && lengthened.isBefore(day)) lengthened = null;
            return day;
        }

        private void strike(LocalDate began, LocalDate ended) {
            for (LocalDate day = began.plusDays(1); !day.isAfter(ended); day = day.plusDays(1)) struck.add(day);
        }

        @Nullable
        LocalDate last() {
            LocalDate end = nth(profile.term(TermKey.ANSWER).term().length() + (lengthened == null ? 0 : longer));
            return waitsSince != null && waitsSince.isBefore(end) ? null : end;
        }

        private LocalDate nth(int length) {
            return zero.plusDays(1)
                    .datesUntil(zero.plusDays(400))
                    .filter(day -> CALENDAR.on(day).kind().works() && !struck.contains(day))
                    .skip(length - 1L)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
