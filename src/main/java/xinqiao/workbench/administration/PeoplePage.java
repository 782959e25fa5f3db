package xinqiao.workbench.administration;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.administration.Administration;
import xinqiao.administration.Item;
import xinqiao.identity.AccountBook;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Person;
import xinqiao.organisation.Staffing;
import xinqiao.organisation.Staffing.After;
import xinqiao.organisation.Staffing.Wanted;
import xinqiao.pages.Templates;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.administration.PeopleView.Row;

/** The people whom one administers, and one of them with posts and account. */
@RestController
@Guides(Provision.LAW_S3)
class PeoplePage {
    private static final String PATH = AdminPaths.TOP + "/people";
    private static final int SIZE = 50;

    private final Administration administration;
    private final Staffing staffing;
    private final AccountBook accounts;
    private final ItemFields fields;
    private final Templates pages;

    PeoplePage(
            Administration administration,
            Staffing staffing,
            AccountBook accounts,
            ItemFields fields,
            Templates pages) {
        this.administration = administration;
        this.staffing = staffing;
        this.accounts = accounts;
        this.fields = fields;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String house,
            @RequestParam(defaultValue = "") String former,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable Long after) {
        AdminPaths.mustAdminister(actor);
        var words = q.replace("\0", "").strip();
        var path = staffing.house(house)
                .map(file -> file.house().path())
                .filter(one -> one.startsWith(actor.housePath()))
                .orElse(actor.housePath());
        var account = words.isEmpty() ? Optional.<AccountBook.Line>empty() : accounts.byLogin(words);
        var wanted =
                new Wanted(path, words, account.map(AccountBook.Line::personId).orElse(null), former.equals("yes"));
        var found = staffing.people(wanted, after == null ? null : new After(name.replace("\0", ""), after), SIZE + 1);
        var shown = found.subList(0, Math.min(SIZE, found.size()));
        return pages.deskAdminPeople(
                ui,
                new PeopleView(
                        rows(shown),
                        staffing.countPeople(wanted),
                        wanted,
                        house,
                        fields.houses(ui, actor),
                        found.size() > SIZE ? shown.getLast() : null,
                        after != null));
    }

    private List<Row> rows(List<Person> people) {
        var ids = people.stream().map(Person::id).toList();
        var posts = staffing.postsOf(ids);
        var logins = accounts.of(ids);
        return people.stream()
                .map(person -> new Row(
                        person,
                        posts.getOrDefault(person.id(), List.of()),
                        logins.getOrDefault(person.id(), List.of())))
                .toList();
    }

    @GetMapping(PATH + "/{person}")
    JteModel one(Ui ui, Actor actor, @PathVariable String person) {
        AdminPaths.mustAdminister(actor);
        var state = administration.find(actor, Item.PERSON, person).orElseThrow(Missing::new);
        long id = Long.parseLong(person);
        var file = staffing.person(id).orElseThrow(Missing::new);
        var row = new Row(file.person(), staffing.postsOf(id), accounts.of(id));
        return pages.deskAdminPerson(
                ui,
                new PersonView(
                        row,
                        staffing.house(file.houseCode())
                                .map(Staffing.HouseFile::house)
                                .orElse(null),
                        state.editable(),
                        actor.personId() == id,
                        row.accounts().stream()
                                .collect(Collectors.toMap(AccountBook.Line::id, account -> version(actor, account))),
                        actor.housePath(),
                        new Words(ui, staffing)));
    }

    private int version(Actor actor, AccountBook.Line account) {
        return administration
                .find(actor, Item.ACCOUNT, Long.toString(account.id()))
                .map(Administration.State::version)
                .orElse(0);
    }
}
