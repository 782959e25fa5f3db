package xinqiao.workbench.mail;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.mailroom.MailItem;
import xinqiao.mailroom.Mailroom;
import xinqiao.mailroom.Valuables;
import xinqiao.organisation.Person;
import xinqiao.web.Flash;
import xinqiao.web.Go;
import xinqiao.web.Link;
import xinqiao.web.Option;
import xinqiao.web.Ui;

/** What the pages of the mail room share: the way between them, and the answer to a button. */
public final class MailLinks {
    private MailLinks() {}

    /** The pages that the post may open. */
    public static List<Link> links(Ui ui) {
        List<Link> links = new ArrayList<>();
        var actor = ui.actor();
        if (actor != null && Mailroom.keeps(actor)) {
            links.add(new Link(BoardPage.PATH, ui.t("mailroom.title")));
            links.add(new Link(DayBookPage.PATH, ui.t("mailroom.book")));
        }
        if (actor != null && Valuables.reads(actor))
            links.add(new Link(ValuablesPage.PATH, ui.t("mailroom.valuables")));
        links.add(new Link(InstructionsPage.PATH, ui.t("mailroom.instructions")));
        return links;
    }

    static List<Option> people(Ui ui, List<Person> people) {
        return people.stream()
                .map(person -> new Option(Long.toString(person.id()), person.name(ui.locale())))
                .toList();
    }

    static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    /** After a button without a form: done, or not at this point. */
    static ResponseEntity<Void> pressed(Decision<?> decision, String path, String done) {
        return decision instanceof Granted<?> ? Go.done(path, done) : Go.to(path, Flash.Kind.WARN, "mailroom.not-now");
    }

    /** The places of letters in the post of their days, in short: {@code 1–12、17}; earlier days before them. */
    public static String places(Ui ui, List<MailItem> items) {
        var words = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            MailItem first = items.get(i);
            int from = i;
            while (i + 1 < items.size() && follows(items.get(i), items.get(i + 1))) i++;
            if (from > 0) words.append(ui.t("web.list.comma"));
            boolean newDay = from == 0 || !items.get(from - 1).onDay().equals(first.onDay());
            if (newDay && !first.onDay().equals(ui.today()))
                words.append(ui.date(first.onDay())).append(' ');
            words.append(first.ord());
            if (i > from) words.append('–').append(items.get(i).ord());
        }
        return words.toString();
    }

    private static boolean follows(MailItem one, MailItem next) {
        return one.onDay().equals(next.onDay()) && one.ord() + 1 == next.ord();
    }
}
