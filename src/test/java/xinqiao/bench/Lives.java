package xinqiao.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import xinqiao.identity.Actor;
import xinqiao.organisation.Department;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Houses;
import xinqiao.petition.Command;
import xinqiao.petition.Desks;
import xinqiao.petition.Investigation;
import xinqiao.petition.Opinion;
import xinqiao.petition.Outcome;
import xinqiao.petition.Papers;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Petitions;
import xinqiao.petition.Registrations;
import xinqiao.petition.ServiceMeans;
import xinqiao.petition.Submission;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.MatterKind;
import xinqiao.testing.Staff;

/** Whole lives of petitions through the application's own API, one house a thread; all of them have the draft reviewed by their lawyers. */
final class Lives {
    private static final Opinion OPINION =
            new Opinion(Outcome.EXPLAINED, "经核查，货物已于次日放行。", "对请求予以解释说明。", "《中华人民共和国海关法》第二十三条");

    private static final int OPEN = 20;

    private final Registrations registrations;
    private final Petitions petitions;
    private final PetitionDesk desk;
    private final LocalDate today;
    private final List<Cast> casts;
    private final List<Step> steps;
    private final int[] seen;

    /** The people of one house through whose hands a petition goes. */
    private record Cast(String house, long section, Actor clerk, Actor officer, Actor lawyer, Actor leader) {}

    private record Step(String name, Function<Cast, Actor> who, What what) {}

    private interface What {
        Command of(Cast cast, Petition petition);
    }

    /** Looks on at every step of a life, to count or to record it. */
    interface Watcher {
        <T> T step(String name, Supplier<T> work);
    }

    Lives(ApplicationContext application, LocalDate today) {
        this.registrations = application.getBean(Registrations.class);
        this.petitions = application.getBean(Petitions.class);
        this.desk = application.getBean(PetitionDesk.class);
        this.today = today;
        var staff = application.getBean(Staff.class);
        var houses = application.getBean(Houses.class);
        this.casts = List.of(
                cast(staff, houses, "8601", "yan.ming", "ding.yi", "hua.yun", "song.rui"),
                cast(staff, houses, "8602", "tian.ye", "yue.hua", "bai.lu", "gu.xin"),
                cast(staff, houses, "8603", "yu.bo", "qiu.shi", "meng.jie", "hou.yi"),
                cast(staff, houses, "8600", "chen.jing", "wang.ruoxi", "sun.lan", "wei.hong"));
        this.steps = steps();
        this.seen = new int[steps.size()];
        learn();
    }

    private static Cast cast(Staff staff, Houses houses, String house, String... logins) {
        long section = houses.departments(house).stream()
                .filter(department -> department.kind() == DepartmentKind.HANDLING)
                .map(Department::id)
                .findFirst()
                .orElseThrow();
        return new Cast(
                house,
                section,
                staff.actor(logins[0]),
                staff.actor(logins[1]),
                staff.actor(logins[2]),
                staff.actor(logins[3]));
    }

    private List<Step> steps() {
        return List.of(
                new Step("assign", Cast::clerk, (c, p) -> new Command.Assign(c.section(), null, null, "请依法办理")),
                new Step(
                        "hear",
                        Cast::officer,
                        (c, p) -> new Command.Investigate(today, Investigation.PETITIONER_HEARD, "信访人到场陈述了事实和理由。")),
                new Step("draft", Cast::officer, (c, p) -> new Command.DraftOpinion(OPINION, null)),
                new Step("legal review", Cast::lawyer, (c, p) -> new Command.ReviewLaw(true, "适用法律正确。", null)),
                new Step("approve", Cast::leader, (c, p) -> new Command.Approve(true, "")),
                new Step("serve acceptance", Cast::clerk, (c, p) -> serve(p, LetterKind.ACCEPTANCE)),
                new Step("serve opinion", Cast::clerk, (c, p) -> serve(p, LetterKind.OPINION)),
                new Step("check", Cast::clerk, (c, p) -> Desks.closing(null)),
                new Step("close", Cast::leader, (c, p) -> new Command.ApproveClosing(true, "")));
    }

    private Command serve(Petition petition, LetterKind kind) {
        return new Command.Serve(petition.letter(kind).orElseThrow().id(), today, ServiceMeans.POST, "");
    }

    /** How many facts a petition has before each step: the same in every life, and not asked for again. */
    private void learn() {
        Cast cast = casts.getFirst();
        Petition petition = accept(cast, register(cast));
        for (int i = 0; i < seen.length; i++) {
            seen[i] = desk.read(cast.clerk(), petition.id()).seq();
            petition = act(cast, i, petition);
        }
    }

    int transactions() {
        return steps.size() + 2;
    }

    void live(int thread) {
        live(thread, new Watcher() {
            @Override
            public <T> T step(String name, Supplier<T> work) {
                return work.get();
            }
        });
    }

    void live(int thread, Watcher watcher) {
        Cast cast = casts.get(thread % casts.size());
        long id = watcher.step("register", () -> register(cast));
        Petition petition = watcher.step("accept", () -> accept(cast, id));
        for (int i = 0; i < seen.length; i++) {
            int n = i;
            Petition before = petition;
            petition = watcher.step(steps.get(n).name(), () -> act(cast, n, before));
        }
    }

    /** Most lives are over; one in {@value OPEN} stands somewhere on its way. */
    void liveUntil(int n, Texts.Text text) {
        Cast cast = casts.get(n % casts.size());
        long id = register(cast, Papers.saying(Papers.letter(cast.house(), today), text.title(), text.body()));
        int end = n % OPEN == 0 ? n / OPEN % (seen.length + 1) : seen.length + 1;
        if (end == 0) return;
        Petition petition = accept(cast, id);
        for (int i = 0; i < end - 1; i++) petition = act(cast, i, petition);
    }

    private long register(Cast cast) {
        return register(cast, Papers.letter(cast.house(), today));
    }

    private long register(Cast cast, Submission form) {
        return registrations.register(cast.clerk(), form).orElseThrow().id();
    }

    private Petition accept(Cast cast, long id) {
        var accept = new Command.Accept(MatterKind.APPEAL, "petition", null, "", Set.of());
        return petitions.act(cast.clerk(), id, 1, accept).orElseThrow();
    }

    private Petition act(Cast cast, int n, Petition petition) {
        Step step = steps.get(n);
        return petitions
                .act(step.who().apply(cast), petition.id(), seen[n], step.what().of(cast, petition))
                .orElseThrow();
    }
}
