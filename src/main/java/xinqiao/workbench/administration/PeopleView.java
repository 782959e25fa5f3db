package xinqiao.workbench.administration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import xinqiao.identity.AccountBook;
import xinqiao.organisation.Person;
import xinqiao.organisation.Staffing.PostFile;
import xinqiao.organisation.Staffing.Wanted;
import xinqiao.web.Option;

/** One page of people. @param last the last of them, if others follow */
public record PeopleView(
        List<Row> rows,
        int count,
        Wanted wanted,
        String house,
        List<Option> houses,
        @Nullable Person last,
        boolean further) {

    /** Somebody with posts and accounts. */
    public record Row(Person person, List<PostFile> posts, List<AccountBook.Line> accounts) {
        public List<PostFile> current(LocalDate today) {
            return posts.stream().filter(file -> file.post().lasts(today)).toList();
        }

        public List<PostFile> former(LocalDate today) {
            var current = current(today);
            return posts.stream().filter(file -> !current.contains(file)).toList();
        }
    }

    /** Departments are called alike in many houses. */
    public String houseName(String code) {
        return houses.stream()
                .filter(option -> option.value().equals(code))
                .map(Option::words)
                .findFirst()
                .orElse(code);
    }

    public boolean filtered() {
        return !wanted.words().isEmpty() || !house.isEmpty() || wanted.former();
    }

    public String first() {
        return UriComponentsBuilder.fromPath(AdminPaths.TOP + "/people")
                .queryParam("q", "{q}")
                .queryParam("house", "{house}")
                .queryParam("former", wanted.former() ? "yes" : "")
                .build(false)
                .expand(wanted.words(), house)
                .encode()
                .toUriString();
    }

    public @Nullable String next() {
        if (last == null) return null;
        return UriComponentsBuilder.fromPath(AdminPaths.TOP + "/people")
                .queryParam("q", "{q}")
                .queryParam("house", "{house}")
                .queryParam("former", wanted.former() ? "yes" : "")
                .queryParam("name", "{name}")
                .queryParam("after", last.id())
                .build(false)
                .expand(wanted.words(), house, last.name())
                .encode()
                .toUriString();
    }
}
