package xinqiao.serving;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.serving.rules.PostalNumber;

/** Enters what the post reports of many letters: each line by itself, so that a wrong one doesn't stop the others. */
@Component
public class PostReports {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu[-][/][.][年]M[-][/][.][月]d[日]").withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate SPREADSHEET_ZERO = LocalDate.of(1899, 12, 30);

    private final Posting posting;

    PostReports(Posting posting) {
        this.posting = posting;
    }

    /**
     * A line as it was read.
     *
     * @param signedOn when it was signed for, or empty @param returnedOn when it came back, or empty
     * @param words who signed, or why it came back
     */
    public record Row(long line, String mail, String signedOn, String returnedOn, String words) {}

    /** The same file again changes nothing. */
    @Enforces({Provision.LAW_D8, Provision.KM_31})
    public PostReport enter(Actor actor, List<Row> rows) {
        int done = 0;
        int known = 0;
        List<PostReport.Problem> problems = new ArrayList<>();
        for (Row row : rows) {
            Optional<Serving> found = posting.mailed(actor, PostalNumber.clean(row.mail())).stream()
                    .findFirst();
            if (found.filter(one -> same(one, row)).isPresent()) known++;
            else if (entered(actor, row, found.orElse(null)) instanceof Refused<Serving> no)
                problems.add(new PostReport.Problem(row.line(), row.mail(), no.objections()));
            else done++;
        }
        return new PostReport(done, known, List.copyOf(problems));
    }

    private static boolean same(Serving one, Row row) {
        return switch (one.state()) {
            case SERVED ->
                day(row.signedOn()).equals(Optional.ofNullable(one.endedOn()))
                        && row.returnedOn().isBlank();
            case RETURNED ->
                day(row.returnedOn()).equals(Optional.ofNullable(one.endedOn()))
                        && row.signedOn().isBlank();
            case PREPARED, POSTED, FAILED, UNDONE -> false;
        };
    }

    private Decision<Serving> entered(Actor actor, Row row, @Nullable Serving one) {
        boolean signed = !row.signedOn().isBlank();
        boolean returned = !row.returnedOn().isBlank();
        Optional<LocalDate> day = day(signed ? row.signedOn() : row.returnedOn());
        Decision<Serving> good = new Objections()
                .when(one == null, Provision.LAW_D8, "serving.refusal.no-such-mail", row.mail())
                .when(signed == returned, Provision.LAW_D8, "serving.refusal.signed-or-returned")
                .when(
                        signed != returned && day.isEmpty(),
                        Provision.LAW_D8,
                        "serving.refusal.no-day",
                        signed ? row.signedOn() : row.returnedOn())
                .orGrant(() -> Objects.requireNonNull(one));
        if (!good.isGranted()) return good;
        long id = good.orElseThrow().id();
        return signed
                ? posting.signed(actor, id, day.orElseThrow(), row.words())
                : posting.returned(actor, id, day.orElseThrow(), row.words());
    }

    private static Optional<LocalDate> day(String cell) {
        String text = cell.strip().replaceAll("[ T].*", "");
        if (text.matches("\\d{5}")) return Optional.of(SPREADSHEET_ZERO.plusDays(Long.parseLong(text)));
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** What a heading means, as the post and people write it. */
    public enum Column {
        MAIL("邮件号", "邮件号码", "挂号号码", "运单号", "mail number"),
        SIGNED("签收日期", "妥投日期", "签收时间", "signed on"),
        RETURNED("退回日期", "退回时间", "returned on"),
        WORDS("签收人", "退回原因", "备注", "signer or reason");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }

        public static Optional<Column> of(String heading) {
            String clean = heading.strip().toLowerCase(Locale.ROOT);
            for (Column column : values()) if (column.names.contains(clean)) return Optional.of(column);
            return Optional.empty();
        }
    }
}
