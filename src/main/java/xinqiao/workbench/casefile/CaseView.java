package xinqiao.workbench.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import xinqiao.law.Provision;
import xinqiao.disclosure.Crossing;
import xinqiao.petition.Act;
import xinqiao.petition.CaseFile;
import xinqiao.petition.LikeCase;
import xinqiao.petition.LinkKind;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionClock;
import xinqiao.petition.PetitionLink;
import xinqiao.petition.Present;
import xinqiao.petition.State;
import xinqiao.routing.SendingDesk.SendingLine;
import xinqiao.web.Tone;
import xinqiao.workbench.Names;
import xinqiao.workbench.Told;
import xinqiao.workbench.act.ActForms;
import xinqiao.workbench.supervision.SupervisedView;

/**
 * The page of one petition.
 *
 * @param history newest first
 * @param present who else has the case open
 * @param earlier the cases that it came from or resembles
 * @param later those that came from it
 * @param sendings by which it came or went
 * @param supervised how it is pressed on with
 * @param simple until when the simple way would have to be taken, while it is open
 * @param alike cases that look like the same matter, while somebody here decides what it is
 * @param crossings the applications for disclosure to which it was led, or from which it came
 */
public record CaseView(
        CaseFile file,
        Names names,
        List<Told> history,
        ActForms forms,
        RemarksView remarks,
        List<Present> present,
        List<PetitionLink> earlier,
        List<PetitionLink> later,
        List<SendingLine> sendings,
        SupervisedView supervised,
        List<LikeCase> alike,
        List<PetitionClock> simple,
        List<Crossing> crossings) {
    /** Acts that everybody who sees the case has, those of the wall, and what few cases need: below those of the stage. */
    private static final List<Act> ASIDE = List.of(
            Act.TAKE_BACK,
            Act.COMPARE,
            Act.CONVERT,
            Act.DECIDE_HEARING,
            Act.CALL_OFF_HEARING,
            Act.MEDIATE,
            Act.ADD_MATERIAL,
            Act.RECUSE,
            Act.NAME_READER,
            Act.NAME_ACCUSED);

    public Petition petition() {
        return file.petition();
    }

    /** Whether it may still leave for the disclosure side, by whoever sorts what came in. */
    public boolean leadsToDisclosure() {
        return file.open().contains(Act.GUIDE) && crossings.isEmpty();
    }

    public String path() {
        return "/desk/petitions/" + petition().id();
    }

    /** Acts on a matter that was brought before: with the others only where something looks like it. */
    private static final List<Act> AGAIN = List.of(Act.REFUSE_AGAIN, Act.FILE_AGAIN);

    /** What moves the case on. */
    public List<Act> acts() {
        return file.open().stream().filter(act -> !aside(act)).toList();
    }

    public List<Act> actsAside() {
        return file.open().stream().filter(this::aside).toList();
    }

    private boolean aside(Act act) {
        return ASIDE.contains(act) || (AGAIN.contains(act) && !again()) || (act == Act.CALL_HEARING && called());
    }

    /** Called already, it can only be called anew. */
    private boolean called() {
        return petition().course().openHearing().filter(one -> one.at() != null).isPresent();
    }

    /** Whether something looks like the same matter, or was found to be. */
    private boolean again() {
        return !alike.isEmpty() || earlier.stream().anyMatch(link -> link.kind() == LinkKind.REPEAT && !link.ended());
    }

    /** What an act rests on. */
    public List<Provision> law(Act act) {
        return forms.provisions(act);
    }

    /** The first nine acts have a digit each. */
    public static String key(int place) {
        return place < 9 ? Integer.toString(place + 1) : "";
    }

    /** The term that ends first among those that run. */
    public Optional<PetitionClock> urgent() {
        return petition().state().open()
                ? file.clocks().stream()
                        .filter(PetitionClock::running)
                        .filter(clock -> clock.deadline().last() != null)
                        .min(Comparator.comparing(clock -> clock.deadline().lastDay()))
                : Optional.empty();
    }

    public static Tone tone(State state) {
        return switch (state) {
            case REGISTERED, ACCEPTED -> Tone.PLAIN;
            case HANDLING, LEGAL_REVIEW, APPROVAL, EXECUTION -> Tone.UNDERWAY;
            case SENT, OBJECTED -> Tone.PAUSED;
            case TO_SERVE, ANSWERED, CLOSING -> Tone.SOON;
            case CLOSED -> Tone.DONE;
        };
    }

    /** 1.2 MB, 640 KB: as people say it. */
    public static String size(long bytes) {
        if (bytes < 1024) return bytes + " B";
        if (bytes < 1024 * 1024) return bytes / 1024 + " KB";
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1024.0 / 1024.0);
    }
}
