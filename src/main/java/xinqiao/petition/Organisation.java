package xinqiao.petition;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.calendar.WorkCalendar;
import xinqiao.organisation.Department;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Holder;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.organisation.Roster;
import xinqiao.petition.rules.Answer;
import xinqiao.petition.rules.Naming;
import xinqiao.petition.rules.Receiver;
import xinqiao.petition.rules.Setting;
import xinqiao.petition.rules.Staff;
import xinqiao.procedure.Profile;

/** What petitions ask of the organisation: the desks of a house, and whether a receiver can take what comes to it. */
@Component
class Organisation {
    private final Houses houses;

    Organisation(Houses houses) {
        this.houses = houses;
    }

    Setting setting(
            Petition petition,
            Roster roster,
            List<Answer> answers,
            Profile profile,
            WorkCalendar calendar,
            LocalDate today) {
        String house = petition.origin().houseCode();
        var staff = new Staff(roster.on(today));
        return new Setting(profile, calendar, today, office(house), legal(house), leadership(house), staff, answers);
    }

    long office(String house) {
        return houses.petitionOffice(house).orElseThrow().id();
    }

    private long legal(String house) {
        return houses.legalDepartment(house).orElseThrow().id();
    }

    private long leadership(String house) {
        return houses.departments(house).stream()
                .filter(department -> department.kind() == DepartmentKind.LEADERSHIP)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Where the command sends the petition, or whom it names; null for the commands that do neither. */
    @Nullable
    Receiver receiver(Petition petition, Command command, Setting setting) {
        return switch (command) {
            case Command.Assign c -> receiver(setting, c.department(), c.person(), Power.HANDLE);
            case Command.DraftOpinion c ->
                setting.profile().legalReview().required()
                        ? receiver(setting, setting.legal(), c.person(), Power.REVIEW_LAW)
                        : receiver(setting, setting.leadership(), c.person(), Power.APPROVE);
            case Command.Close c -> receiver(setting, setting.leadership(), c.person(), Power.APPROVE);
            case Command.ReviewLaw c -> receiver(setting, setting.leadership(), c.person(), Power.APPROVE);
            case Command.NameReader c -> reader(petition, c.person());
            case Command.Accept _,
                    Command.AcceptSimply _,
                    Command.Convert _,
                    Command.DecideHearing _,
                    Command.CallHearing _,
                    Command.RecordHearing _,
                    Command.ConcludeHearing _,
                    Command.CallOffHearing _,
                    Command.Mediate _,
                    Command.NoteHandover _,
                    Command.AcceptReview _,
                    Command.RefuseReview _,
                    Command.NoteReview _,
                    Command.NoteReviewOutcome _,
                    Command.RefuseAgain _,
                    Command.Decline _,
                    Command.Guide _,
                    Command.SendOn _,
                    Command.ObjectTo _,
                    Command.Hold _,
                    Command.FileAway _,
                    Command.Compare _,
                    Command.FileAgain _,
                    Command.Investigate _,
                    Command.AddMaterial _,
                    Command.AskExtension _,
                    Command.DecideExtension _,
                    Command.Approve _,
                    Command.Serve _,
                    Command.NoteExecution _,
                    Command.ApproveClosing _,
                    Command.FollowClosing _,
                    Command.TakeBack _,
                    Command.Withdraw _,
                    Command.Recuse _,
                    Command.NameAccused _ -> null;
        };
    }

    private Receiver receiver(Setting setting, long department, @Nullable Long person, Power power) {
        var holders = setting.staff().in(department).stream()
                .filter(holder -> holder.post().powers().contains(power))
                .toList();
        boolean able = person == null ? !holders.isEmpty() : holders.stream().anyMatch(is(person));
        String house = houses.department(department).map(Department::houseCode).orElse("");
        return new Receiver(department, house, person, power, able);
    }

    private static Predicate<Holder> is(long person) {
        return holder -> holder.person().id() == person;
    }

    /** A reader may have any post in the house of the case. */
    private Receiver reader(Petition petition, long person) {
        Optional<Holder> post = houses.postsOf(person).stream()
                .filter(holder ->
                        holder.department().houseCode().equals(petition.origin().houseCode()))
                .findFirst();
        return post.map(holder -> new Receiver(
                        holder.department().id(), holder.department().houseCode(), person, Power.READ_REPORTS, true))
                .orElse(new Receiver(0, "", person, Power.READ_REPORTS, false));
    }

    /** The house whose office takes the report: the one addressed, or the nearest above where someone may read it. */
    Optional<House> receivingReports(String house, Walls walls) {
        return Stream.concat(Stream.of(houses.get(house)), houses.ancestors(house).stream())
                .filter(each -> !walls.barredHouses().contains(each.code()))
                .filter(each -> !reportReaders(each.code(), walls).isEmpty())
                .findFirst();
    }

    /** Who at the house's petition office receives reports, without anyone complained of. */
    Set<Long> reportReaders(String house, Walls walls) {
        Set<Long> readers = new LinkedHashSet<>();
        for (Holder holder : houses.postsWith(house, Power.READ_REPORTS)) {
            boolean atOffice = holder.department().kind() == DepartmentKind.PETITION_OFFICE;
            boolean barred =
                    walls.bars(holder.person().id(), holder.department().id(), house);
            if (atOffice && !barred) readers.add(holder.person().id());
        }
        return readers;
    }

    /** The staff, departments and houses that the petitioner's words name, in the area of the house written to. */
    Walls namedIn(String house, List<String> words) {
        House direct = houses.get(houses.get(house).directCustoms());
        List<House> area = houses.atOrBelow(direct);
        List<Department> departments = area.stream()
                .flatMap(each -> houses.departments(each.code()).stream())
                .toList();
        Walls walls = Walls.none();
        for (String each : words) {
            Walls one = Naming.match(each, houses.peopleNamedIn(direct.path(), each), area, departments);
            walls = walls.barring(staff(one), one.barredDepartments(), one.barredHouses());
        }
        return walls;
    }

    /** Whoever belongs to a unit complained of stays out in their other posts too. */
    private Set<Long> staff(Walls named) {
        Set<Long> people = new LinkedHashSet<>(named.barred());
        Stream.concat(
                        named.barredDepartments().stream(),
                        named.barredHouses().stream()
                                .flatMap(house -> houses.departments(house).stream())
                                .map(Department::id))
                .flatMap(department -> houses.holders(department).stream())
                .forEach(holder -> people.add(holder.person().id()));
        return people;
    }

    /** The same for a unit that the office names later. */
    Command.NameAccused withStaff(Command.NameAccused named) {
        Walls walls = Walls.none().barring(named.people(), named.departments(), named.houses());
        return new Command.NameAccused(named.words(), staff(walls), named.departments(), named.houses());
    }
}
