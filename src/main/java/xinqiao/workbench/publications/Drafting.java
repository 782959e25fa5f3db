package xinqiao.workbench.publications;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xinqiao.publication.Attached;
import xinqiao.publication.Content;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.Draft;
import xinqiao.publication.LinkKind;
import xinqiao.publication.Paper;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.Tie;
import xinqiao.publication.Validity;
import xinqiao.publication.Working;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** The form in which information is drafted: its fields, what stands in them, and what is read out of them. */
final class Drafting {
    private static final Pattern BETWEEN = Pattern.compile("[\\s,，;；、]+");

    private Drafting() {}

    /** @param one what is written already; null for something new */
    static List<Field> fields(Ui ui, @Nullable Working one) {
        var fields = PublishingPages.fields(ui);
        // which item it is stays once the public has found it there
        if (one == null || one.document().version() == 0) {
            fields.pick("item", PublishingPages.items(ui));
            fields.pick("kind", Fields.options(ui, Arrays.asList(DocumentKind.values()), "publication.kind."));
        }
        fields.day("formed", ui.today());
        fields.line("title", "full");
        fields.optional().line("titleEn", "full");
        fields.optional().area("body", 14);
        fields.optional().area("bodyEn", 5);
        fields.optional().files("files");
        if (one != null && !one.files().isEmpty())
            fields.optional()
                    .many(
                            "removed",
                            one.files().stream()
                                    .map(file -> new Option(Integer.toString(file.no()), file.name()))
                                    .toList());
        fields.whole(ui.t("publication.paper"));
        fields.optional().line("number", "medium");
        fields.optional().line("issuer", "medium");
        fields.optional().day("issued", ui.today());
        fields.optional().day("effective", null);
        fields.optional()
                .pick("validity", Fields.options(ui, Arrays.asList(Validity.values()), "publication.validity."));
        fields.whole(ui.t("publication.ties"));
        for (LinkKind kind : LinkKind.values()) fields.optional().line(kind.name(), "medium");
        fields.whole(ui.t("publication.time"));
        fields.optional().day("until", null);
        return fields.list();
    }

    static Form form(Working one) {
        Content content = one.content();
        Form form = Form.empty()
                .with("item", one.document().item())
                .with("kind", one.document().kind().name())
                .with("formed", one.formedOn().toString())
                .with("title", content.title())
                .with("titleEn", content.titleEn())
                .with("body", content.body())
                .with("bodyEn", content.bodyEn())
                .with("number", content.paper().number())
                .with("issuer", content.paper().issuer())
                .with("issued", day(content.paper().issuedOn()))
                .with("effective", day(content.paper().effectiveOn()))
                .with("validity", content.paper().validity().name())
                .with("until", day(one.course().said().until()))
                .with("revision", Integer.toString(one.revision()));
        for (LinkKind kind : LinkKind.values())
            form = form.with(
                    kind.name(),
                    one.course().said().ties().stream()
                            .filter(tie -> tie.kind() == kind)
                            .map(Tie::number)
                            .collect(Collectors.joining(" ")));
        return form;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** @param before what it was; null for something new */
    static Draft read(Form form, @Nullable Working before, @Nullable Long proposal, LocalDate today) {
        @Nullable PublicDocument settled = before != null && before.document().version() > 0 ? before.document() : null;
        return new Draft(
                settled != null ? settled.item() : form.value("item"),
                before == null ? null : before.document().element(),
                settled != null
                        ? settled.kind()
                        : Fields.chosen(form, "kind", DocumentKind.class).orElse(DocumentKind.OTHER),
                form.date("formed").orElse(today),
                new Content(
                        form.value("title"),
                        form.value("titleEn"),
                        form.value("body"),
                        form.value("bodyEn"),
                        new Paper(
                                form.value("number"),
                                form.value("issuer"),
                                form.date("issued").orElse(null),
                                form.date("effective").orElse(null),
                                Fields.chosen(form, "validity", Validity.class).orElse(Validity.NONE)),
                        before == null ? "" : before.content().subject(),
                        before == null ? List.of() : before.content().rows()),
                ties(form),
                form.date("until").orElse(null),
                proposal);
    }

    private static List<Tie> ties(Form form) {
        List<Tie> ties = new ArrayList<>();
        for (LinkKind kind : LinkKind.values())
            for (String number : BETWEEN.split(form.value(kind.name())))
                if (!number.isBlank()) ties.add(new Tie(kind, number));
        return ties;
    }

    static Set<Integer> removed(Form form) {
        return form.all("removed").stream()
                .filter(each -> each.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    static int revision(Form form) {
        return Optional.of(form)
                .flatMap(each -> Answers.number(each, "revision"))
                .orElse(0);
    }

    static List<Attached> attached(List<xinqiao.petition.Upload> files) {
        return files.stream()
                .map(file -> new Attached(0, file.sha256(), file.name(), file.type(), file.size()))
                .toList();
    }
}
