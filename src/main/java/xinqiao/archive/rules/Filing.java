package xinqiao.archive.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.archive.Appraisal;
import xinqiao.archive.Appraisal.Opinion;
import xinqiao.archive.ArchiveList;
import xinqiao.archive.Dossier;
import xinqiao.archive.DossierKind;
import xinqiao.archive.DossierPart;
import xinqiao.archive.DossierState;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ItemDecision;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.ClosingSource;
import xinqiao.petition.Petition;
import xinqiao.procedure.LetterKind;

/** What a file must be before it is bound, handed over, read and destroyed. */
public final class Filing {
    /** Rows of the retention table that the record of a case leads to; a person may choose another. */
    public static final String INSTRUCTED = "INSTRUCTED";

    public static final String RESULT = "RESULT";
    public static final String NO_RESULT = "NO_RESULT";
    public static final String DISCLOSURE = "DISCLOSURE";
    public static final String DISCLOSURE_ENDED = "DISCLOSURE_ENDED";

    private Filing() {}

    /** 立案自办、交办的归专卷；直接答复、转送或者未予立案的归普通档案. */
    @Enforces(Provision.JF_V5A)
    public static DossierKind kind(Petition petition) {
        boolean taken =
                petition.handling().acceptedOn() != null && !petition.course().simply();
        return taken || petition.letter(LetterKind.ASSIGNMENT).isPresent() ? DossierKind.SPECIAL : DossierKind.ORDINARY;
    }

    /** By what became of it: something was given, nothing was, or it ended without being handled. */
    @Enforces(Provision.GS_10)
    public static DossierKind kind(Application one) {
        if (one.lapsed()) return DossierKind.ENDED;
        return one.decisions().stream().anyMatch(ItemDecision::gives) ? DossierKind.GIVEN : DossierKind.NOT_GIVEN;
    }

    @Enforces(Provision.LAW_S4)
    public static String retention(Application one) {
        return one.lapsed() ? DISCLOSURE_ENDED : DISCLOSURE;
    }

    /** What the closing report says of its source, or else the channel. */
    public static ClosingSource source(Petition petition) {
        ClosingSource said = petition.closing().source();
        return said == null ? ClosingSource.of(petition.origin().channel()) : said;
    }

    /** What the record leads to; how important an instruction was, a person judges. */
    @Enforces(Provision.LAW_S4)
    public static String retention(Petition petition) {
        if (petition.outcome() == null) return NO_RESULT;
        // only what the closing report says: a letter to a leader isn't an instruction
        return petition.closing().source() == ClosingSource.LEADER ? INSTRUCTED : RESULT;
    }

    /** 要求材料齐全、保存完整: every part has a paper, or a reason why there is none. */
    @Enforces({Provision.JF_V5A, Provision.JF_L10, Provision.LAW_S4})
    public static Decision<Dossier> bind(Dossier file, Set<DossierPart> wanted, Provision asks) {
        Set<DossierPart> lacking = file.lacking(wanted);
        return new Objections()
                .when(file.state() != DossierState.OPEN, Provision.JF_L10, "archive.refusal.bound-before")
                .when(!lacking.isEmpty(), asks, "archive.refusal.lacking", lacking.size())
                .when(file.papers().isEmpty(), asks, "archive.refusal.no-papers")
                .orGrant(() -> file);
    }

    /** A part has papers, or a reason; never both. */
    @Enforces({Provision.JF_V5A, Provision.JF_L10})
    public static Decision<String> explain(Dossier file, DossierPart part, String reason) {
        boolean there = file.papers().stream().anyMatch(paper -> paper.part() == part);
        return new Objections()
                .when(file.state() != DossierState.OPEN, Provision.JF_L10, "archive.refusal.bound-before")
                .when(there, Provision.JF_V5A, "archive.refusal.part-there")
                .when(reason.isBlank(), Provision.JF_V5A, "archive.refusal.no-reason")
                .orGrant(reason::strip);
    }

    /** 年底移交: whoever hands over doesn't receive. */
    @Enforces({Provision.JF_V5A, Provision.JF_L10})
    public static Decision<LocalDate> receive(@Nullable LocalDate before, long by, long receiver, LocalDate today) {
        return new Objections()
                .when(before != null, Provision.JF_L10, "archive.refusal.received-before")
                .when(by == receiver, Provision.JF_L10, "archive.refusal.own-list")
                .orGrant(() -> today);
    }

    /** 来访档案原则上不向外单位或与办案无关的人员提供查阅: a colleague of the house, for a purpose, until a day. */
    @Enforces(Provision.JF_V5A)
    public static Decision<LocalDate> lend(boolean granted, Optional<LocalDate> until, LocalDate today) {
        return new Objections()
                .when(granted && until.isEmpty(), Provision.JF_V5A, "archive.refusal.no-day")
                .when(until.isPresent() && until.get().isBefore(today), Provision.JF_V5A, "archive.refusal.past-day")
                .orGrant(() -> until.orElse(today));
    }

    /** Only what is kept, and whose time is over. */
    @Enforces(Provision.LAW_S4)
    public static boolean over(Dossier file, LocalDate today) {
        LocalDate until = file.until();
        return file.state() == DossierState.KEPT && until != null && until.isBefore(today);
    }

    /** An opinion on a file of the list, with reasons; what is kept longer is kept to a later day, or for good. */
    @Enforces(Provision.LAW_S4)
    public static Decision<Opinion> appraise(
            boolean decided, int files, Opinion opinion, Optional<LocalDate> until, String words, LocalDate today) {
        return new Objections()
                .when(files == 0, Provision.LAW_S4, "archive.refusal.no-file")
                .when(decided, Provision.LAW_S4, "archive.refusal.decided-before")
                .when(words.isBlank(), Provision.LAW_S4, "archive.refusal.no-opinion")
                .when(
                        until.isPresent()
                                && (opinion == Opinion.DESTROY || !until.get().isAfter(today)),
                        Provision.LAW_S4,
                        "archive.refusal.no-later-day")
                .orGrant(() -> opinion);
    }

    /** Approved by another person than the one who made the list and those who appraised, once each file has its opinion. */
    @Enforces(Provision.LAW_S4)
    public static Decision<Boolean> decide(
            ArchiveList list, Collection<Appraisal> opinions, Collection<Long> leader, boolean approved, String words) {
        int lacking = list.files() - opinions.size();
        boolean own =
                leader.contains(list.madeBy()) || opinions.stream().anyMatch(one -> leader.contains(one.person()));
        return new Objections()
                .when(list.approved() != null, Provision.LAW_S4, "archive.refusal.decided-before")
                .when(own, Provision.LAW_S4, "archive.refusal.own-list")
                .when(approved && lacking > 0, Provision.LAW_S4, "archive.refusal.not-appraised", lacking)
                .when(!approved && words.isBlank(), Provision.LAW_S4, "archive.refusal.no-reason")
                .orGrant(() -> approved);
    }

    /** The keeper begins; nothing is destroyed before the witness confirms. */
    @Enforces(Provision.LAW_S4)
    public static Decision<LocalDate> destroy(ArchiveList list, LocalDate today) {
        return new Objections()
                .when(!Boolean.TRUE.equals(list.approved()), Provision.LAW_S4, "archive.refusal.not-approved")
                .when(list.doneOn() != null, Provision.LAW_S4, "archive.refusal.destroyed-before")
                .orGrant(() -> today);
    }

    /** 监销人: another person than the keeper, who says so by their own sign-in. */
    @Enforces(Provision.LAW_S4)
    public static Decision<LocalDate> witness(ArchiveList list, long person, LocalDate today) {
        Long keeper = list.doneBy();
        return new Objections()
                .when(keeper == null, Provision.LAW_S4, "archive.refusal.not-begun")
                .when(list.witnessedOn() != null, Provision.LAW_S4, "archive.refusal.destroyed-before")
                .when(keeper != null && keeper == person, Provision.LAW_S4, "archive.refusal.no-witness")
                .orGrant(() -> today);
    }
}
