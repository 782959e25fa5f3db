package xinqiao.portal.disclosure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationFile;
import xinqiao.disclosure.ApplicationFile.Attachment;
import xinqiao.disclosure.ApplicationFile.Purpose;
import xinqiao.disclosure.ApplicationState;
import xinqiao.disclosure.FeeNotice;
import xinqiao.disclosure.OwnAct;
import xinqiao.disclosure.OwnApplications;
import xinqiao.documents.Letter;
import xinqiao.identity.Applicant;
import xinqiao.organisation.Houses;
import xinqiao.portal.disclosure.PublicApplication.Asked;
import xinqiao.portal.disclosure.PublicApplication.Clock;
import xinqiao.portal.disclosure.PublicApplication.Fee;
import xinqiao.portal.disclosure.PublicApplication.Handed;
import xinqiao.portal.disclosure.PublicApplication.Sent;
import xinqiao.procedure.TermKey;

/** Turns an application into what its applicant may see of it. */
@Component
class PublicApplications {
    private final OwnApplications applications;
    private final Houses houses;

    PublicApplications(OwnApplications applications, Houses houses) {
        this.applications = applications;
        this.houses = houses;
    }

    PublicApplication read(Applicant applicant, Locale locale) {
        ApplicationFile file = applications.read(applicant);
        Application one = file.application();
        Set<OwnAct> open = OwnAct.open(one);
        return new PublicApplication(
                one.entry().number(),
                houses.get(one.entry().houseCode()).name(locale),
                one.entry().arrivedOn(),
                one.receivedOn(),
                one.state().open(),
                PublicCourse.steps(file),
                PublicCourse.history(file),
                clocks(file, locale),
                letters(file),
                items(file, locale),
                file.purpose(),
                one.entry().manner(),
                one.entry().carrier(),
                open.contains(OwnAct.CORRECT) ? one.correction().orElse(null) : null,
                open.contains(OwnAct.CORRECT) ? unproved(file) : List.of(),
                open.contains(OwnAct.GIVE_REASONS) ? one.reasons() : null,
                fee(file, locale),
                file.givings().stream()
                        .map(each -> new Handed(each.on(), each.manner(), each.what()))
                        .toList(),
                sent(file, each -> each.purpose() == Purpose.RELEASE),
                sent(file, PublicApplications::own),
                open);
    }

    private static List<Integer> unproved(ApplicationFile file) {
        return IntStream.rangeClosed(1, file.applicants().size())
                .filter(no -> !file.applicants().get(no - 1).proved())
                .boxed()
                .toList();
    }

    /** What is handed out to the applicant as a file, or came from them; what the house works with isn't. */
    static boolean opens(Attachment file) {
        return file.purpose() == Purpose.RELEASE || own(file);
    }

    private static boolean own(Attachment file) {
        return switch (file.purpose()) {
            case MATERIAL, IDENTITY, CORRECTION -> true;
            case WORK, RELEASE -> false;
        };
    }

    private static List<Sent> sent(ApplicationFile file, Predicate<Attachment> which) {
        return file.files().stream()
                .filter(which)
                .map(each -> new Sent(each.id(), each.name(), each.addedAt()))
                .toList();
    }

    private static List<Clock> clocks(ApplicationFile file, Locale locale) {
        return file.clocks().stream()
                .flatMap(clock -> TermKey.of(clock.term())
                        .flatMap(file.profile()::findTerm)
                        .map(rule -> new Clock(rule.name().in(locale), clock))
                        .stream())
                .toList();
    }

    private static List<PublicApplication.Letter> letters(ApplicationFile file) {
        return file.letters().stream()
                .filter(each -> each.party() == null)
                .map(each -> new PublicApplication.Letter(
                        each.id(), Letter.of(each.content()).title(), each.number(), each.issuedOn(), each.servedOn()))
                .toList();
    }

    private static List<Asked> items(ApplicationFile file, Locale locale) {
        List<xinqiao.disclosure.Item> decided = file.application().items();
        return IntStream.range(0, file.items().size())
                .mapToObj(no -> {
                    var decision = no < decided.size() ? decided.get(no).decision() : null;
                    String reply = decision == null
                            ? ""
                            : file.profile()
                                    .findReply(decision.kind())
                                    .map(rule -> rule.name().in(locale))
                                    .orElse("");
                    return new Asked(no + 1, file.items().get(no), reply);
                })
                .toList();
    }

    /** Asked for as long as it can be paid: once the time is over and it was told so, nobody is asked any more. */
    private static @Nullable Fee fee(ApplicationFile file, Locale locale) {
        return file.application()
                .fee()
                .filter(FeeNotice::open)
                .filter(_ -> file.application().state() == ApplicationState.FEE)
                .map(notice -> new Fee(
                        notice,
                        file.profile().fees().citation().in(locale),
                        file.profile().fees().lapses()))
                .orElse(null);
    }
}
