package xinqiao.api.administration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.administration.Administration;
import xinqiao.administration.Item;
import xinqiao.api.http.Cursors;
import xinqiao.api.http.WrongField;
import xinqiao.identity.AccountBook;
import xinqiao.identity.Actor;
import xinqiao.organisation.Person;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;
import xinqiao.organisation.Staffing;

/** The people whom one administers, with posts and accounts. */
@RestController
@RequestMapping("/api/v1/administration/people")
@Tag(name = "administration")
class PeopleResource {
    private final Administration administration;
    private final Staffing staffing;
    private final AccountBook accounts;

    PeopleResource(Administration administration, Staffing staffing, AccountBook accounts) {
        this.administration = administration;
        this.staffing = staffing;
        this.accounts = accounts;
    }

    @Schema(description = "Somebody with posts and accounts")
    record PersonFile(
            long id,
            String name,
            @Nullable String latin,
            @Nullable String staffNo,
            List<PostEntry> posts,
            List<AccountEntry> accounts) {}

    @Schema(description = "A post that is, was or will be held")
    record PostEntry(
            long id,

            @Schema(description = "Customs code of the house")
            String house,

            @Schema(description = "Id of the department") long department,
            String titleZh,
            String titleEn,

            @Schema(description = "Id of the role that it uses; absent where its powers were given one by one")
            @Nullable
            Long role,

            Scope scope,
            Set<Power> powers,
            LocalDate from,
            @Nullable LocalDate until) {
        static PostEntry of(Staffing.PostFile file) {
            var post = file.post();
            return new PostEntry(
                    post.id(),
                    file.department().houseCode(),
                    post.departmentId(),
                    post.titleZh(),
                    post.titleEn(),
                    file.roleId(),
                    post.scope(),
                    post.powers(),
                    post.validFrom(),
                    post.validUntil());
        }
    }

    @Schema(description = "An account")
    record AccountEntry(
            long id,
            String login,
            boolean enabled,

            @Schema(description = "For a while, after too many wrong passwords")
            boolean locked) {
        static AccountEntry of(AccountBook.Line line) {
            return new AccountEntry(line.id(), line.login(), !line.disabled(), line.locked());
        }
    }

    @Schema(name = "PeoplePage", description = "One page of people, by name")
    record Page(
            List<PersonFile> items,

            @Schema(description = "How many there are on all pages")
            int count,

            @Schema(description = "Give it as after= for the next page; absent after the last") @Nullable
            String next) {}

    @GetMapping
    @Operation(summary = "People of the houses that the caller administers")
    Page list(
            Actor actor,
            @Parameter(description = "Part of a name, a staff number, or exactly a login")
                    @RequestParam(defaultValue = "")
                    String q,
            @Parameter(description = "Customs code of a house: only there and below")
                    @RequestParam(required = false)
                    @Nullable
                    String house,
            @Parameter(description = "Those without a post today") @RequestParam(defaultValue = "false") boolean former,
            @Parameter(description = "The page before's next") @RequestParam(required = false) @Nullable Long after,
            @Parameter(description = "Items a page, 1 to 200") @RequestParam(defaultValue = "50") int size) {
        Kept.mustAdminister(actor);
        Cursors.size(size);
        String words = q.replace("\0", "").strip();
        var account = words.isEmpty() ? Optional.<AccountBook.Line>empty() : accounts.byLogin(words);
        var wanted = new Staffing.Wanted(
                path(actor, house),
                words,
                account.map(AccountBook.Line::personId).orElse(null),
                former);
        var found = staffing.people(wanted, beginning(actor, after), size + 1);
        var shown = found.subList(0, Math.min(size, found.size()));
        return new Page(
                files(shown),
                staffing.countPeople(wanted),
                found.size() > size ? Long.toString(shown.getLast().id()) : null);
    }

    private String path(Actor actor, @Nullable String house) {
        if (house == null) return actor.housePath();
        return staffing.house(house)
                .map(file -> file.house().path())
                .filter(path -> path.startsWith(actor.housePath()))
                .orElseThrow(() -> new WrongField("house", WrongField.Kind.NO_SUCH_VALUE));
    }

    private Staffing.@Nullable After beginning(Actor actor, @Nullable Long after) {
        if (after == null) return null;
        return administration
                .find(actor, Item.PERSON, Long.toString(after))
                .flatMap(_ -> staffing.person(after))
                .map(file -> new Staffing.After(file.person().name(), after))
                .orElseThrow(() -> new WrongField("after", WrongField.Kind.NO_SUCH_VALUE));
    }

    private List<PersonFile> files(List<Person> people) {
        var ids = people.stream().map(Person::id).toList();
        Map<Long, List<Staffing.PostFile>> posts = staffing.postsOf(ids);
        Map<Long, List<AccountBook.Line>> logins = accounts.of(ids);
        return people.stream()
                .map(person -> new PersonFile(
                        person.id(),
                        person.name(),
                        person.nameEn(),
                        person.staffNo(),
                        posts.getOrDefault(person.id(), List.of()).stream()
                                .map(PostEntry::of)
                                .toList(),
                        logins.getOrDefault(person.id(), List.of()).stream()
                                .map(AccountEntry::of)
                                .toList()))
                .toList();
    }
}
