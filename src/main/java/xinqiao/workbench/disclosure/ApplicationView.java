package xinqiao.workbench.disclosure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.accountability.Liability;
import xinqiao.disclosure.ApplicantDetails;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationAct;
import xinqiao.disclosure.ApplicationClock;
import xinqiao.disclosure.ApplicationFile;
import xinqiao.disclosure.ApplicationState;
import xinqiao.disclosure.Crossing;
import xinqiao.disclosure.ItemAsked;
import xinqiao.disclosure.ItemDecision;
import xinqiao.law.Provision;
import xinqiao.procedure.ApprovalStep;
import xinqiao.procedure.FlowStage;
import xinqiao.procedure.OwnRules;
import xinqiao.procedure.TermKey;
import xinqiao.web.Tone;
import xinqiao.web.Ui;
import xinqiao.workbench.Due;
import xinqiao.workbench.Names;
import xinqiao.workbench.Told;

/**
 * The page of one application.
 *
 * @param full the applicants in full, where that was asked for; else null
 * @param crossings the petitions to which it was led, or from which it came
 * @param liabilities what the viewer may know of breaches found with it (SZ-34)
 * @param worksOn whether the files to be given are theirs to see
 */
public record ApplicationView(
        ApplicationFile file,
        Names names,
        List<Told> history,
        @Nullable List<ApplicantDetails> full,
        boolean worksOn,
        List<Crossing> crossings,
        List<Liability> liabilities) {

    /** Acts that everybody who sees the application has, and what few applications need: below those of the stage. */
    private static final List<ApplicationAct> ASIDE = List.of(
            ApplicationAct.PASS_UP,
            ApplicationAct.ASK_REASONS,
            ApplicationAct.LEAD_TO_PETITIONS,
            ApplicationAct.ASK_DEPARTMENT,
            ApplicationAct.NOTICE_FEE,
            ApplicationAct.WITHDRAW,
            ApplicationAct.ADD_MATERIAL,
            ApplicationAct.NOTE_HELP,
            ApplicationAct.NOTE_CONTEST,
            ApplicationAct.RECUSE);

    public Application application() {
        return file.application();
    }

    public String path() {
        return ApplicationQuery.PATH + "/" + application().id();
    }

    /** What moves the application on. */
    public List<ApplicationAct> acts() {
        return file.open().stream().filter(act -> !ASIDE.contains(act)).toList();
    }

    public List<ApplicationAct> actsAside() {
        return file.open().stream().filter(ASIDE::contains).toList();
    }

    /** The act as it stands in an address: {@code ask-correction}. */
    public static String slug(ApplicationAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A stage of the flow in the picture. @param days its own working days inside the total */
    public record Stage(FlowStage stage, boolean done, boolean now, OptionalInt days) {}

    public List<Stage> stages() {
        var place = application().place();
        boolean over = application().state().compareTo(ApplicationState.TO_SERVE) > 0;
        var all = file.profile().flow(place.flow()).stages();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Stage(
                        all.get(i),
                        over || i < place.stage(),
                        !over && i == place.stage(),
                        all.get(i).days()))
                .toList();
    }

    /** The clock of the answer, or of the stage inside it. */
    public Optional<ApplicationClock> clock(String term) {
        return file.clock(term);
    }

    public Optional<ApplicationClock> answer() {
        return file.clock(TermKey.ANSWER.key());
    }

    /** By the earlier of the stage's day and the answer's whoever holds it must have passed it on. */
    public @Nullable LocalDate passOnBy() {
        return Stream.of(file.clock(ApplicationClock.STAGE), answer())
                .flatMap(Optional::stream)
                .filter(ApplicationClock::running)
                .flatMap(clock -> clock.lastDay().stream())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    public Due due(Ui ui, ApplicationClock clock) {
        return ApplicationDue.of(ui, clock);
    }

    public String name(Ui ui, ApplicationClock clock) {
        return ApplicationDue.name(ui, file, clock);
    }

    /** What is decided on the matter, or drafted; empty while neither is. */
    public Optional<ItemDecision> decision(int no) {
        ItemDecision made = application().item(no).decision();
        if (made != null) return Optional.of(made);
        var draft = application().draft();
        return draft == null || !application().state().undecided()
                ? Optional.empty()
                : draft.decisions().stream().filter(one -> one.no() == no).findFirst();
    }

    public String reply(Ui ui, ItemDecision decision) {
        return file.profile()
                .findReply(decision.kind())
                .map(rule -> rule.name().in(ui.locale()))
                .orElse(decision.kind().key());
    }

    public String ground(Ui ui, ItemDecision decision) {
        return file.profile()
                .findReply(decision.kind())
                .map(rule -> rule.citation().in(ui.locale()))
                .orElse("");
    }

    /** What an act rests on; an approval on the rule of the procedure about who approves, and on the kinds of reply. */
    public List<Provision> law(ApplicationAct act) {
        return act == ApplicationAct.APPROVE
                ? List.of(
                        file.profile().approval(ApprovalStep.ANSWER).citation().provision(), Provision.LAW_D4)
                : List.of(act.provision());
    }

    /** SZ-22b, SZ-16: what of it may go by rules of its own. */
    public List<OwnRules> governed() {
        return file.governed();
    }

    /** One matter in one line. */
    public static String said(ItemAsked asked) {
        return Stream.of(asked.name(), asked.fileNumber(), asked.features())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("，"));
    }

    /** （1）（3）: the numbers of some matters. */
    public static String numbers(Collection<Integer> items) {
        return items.stream().sorted().map(no -> "（" + no + "）").collect(Collectors.joining());
    }

    public static Tone tone(ApplicationState state) {
        return switch (state) {
            case REGISTERED, EXAMINING -> Tone.PLAIN;
            case HANDLING, ENDORSING, SECRECY, LEGAL, APPROVAL -> Tone.UNDERWAY;
            case UNCONFIRMED, CORRECTION, REASONS, FEE -> Tone.PAUSED;
            case TO_SERVE, GIVING, ANSWERED -> Tone.SOON;
            case CLOSED -> Tone.DONE;
        };
    }
}
