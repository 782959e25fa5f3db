package xinqiao.workbench.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.dictionary.DictionaryEntry;
import xinqiao.dictionary.DictionaryKind;
import xinqiao.law.Objection;
import xinqiao.organisation.Proposal;
import xinqiao.petition.Channel;
import xinqiao.petition.ChannelField;
import xinqiao.petition.LikeCase;
import xinqiao.petition.Upload;
import xinqiao.procedure.LimitKey;
import xinqiao.procedure.Profile;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;

/**
 * The form of a registration.
 *
 * @param rows for how many petitioners there is room
 * @param known what is known of them, by row
 * @param house that registers, by name
 * @param houses that may be competent
 * @param offered the entries of the dictionaries
 * @param counts what would be counted if nothing were chosen
 * @param proposed whether it was asked who is competent
 * @param once names the form, which is registered once
 * @param draft that is being completed, or null
 * @param alike cases that look like what was typed, where it was asked for them
 * @param series of letters that are entered one after the other
 * @param scanned what the scans that came with it seem to say
 * @param keptAt when another form was kept that this clerk can take up again, or null
 */
public record RegisterView(
        Form form,
        int rows,
        Map<Integer, Known> known,
        List<Objection> objections,
        Profile profile,
        String house,
        List<Option> houses,
        List<Option> business,
        List<DictionaryEntry> offered,
        Map<DictionaryKind, DictionaryEntry> counts,
        List<Proposal> proposals,
        boolean proposed,
        List<Upload> kept,
        List<String> tickets,
        UUID once,
        @Nullable Long draft,
        Series series,
        @Nullable List<LikeCase> alike,
        ScanProposals scanned,
        @Nullable Instant keptAt) {

    /** @param today how many this clerk registered today; @param last what was registered before this form, once */
    public record Series(int today, @Nullable Long lastId, ReceiptCookie.@Nullable Told last) {}

    public String cell(int row, String column) {
        return Registration.cell(row, column);
    }

    /** The places of the form where a proposal may come up, for a page that asks again by itself. */
    public String proposable() {
        return Stream.concat(
                        Stream.of("title", "request", "facts", "business"),
                        Stream.of("name", "phone", "address", "documentNumber").map(column -> cell(0, column)))
                .map(name -> "#proposed-" + name)
                .collect(Collectors.joining(","));
    }

    /** Whether somebody has begun to fill the form in. */
    public boolean typed() {
        return Stream.of("title", "request", "facts", cell(0, "name"))
                .anyMatch(name -> !form.value(name).isEmpty());
    }

    public String came(ChannelField field) {
        return Registration.came(field);
    }

    public String counted(DictionaryKind kind) {
        return Registration.counted(kind);
    }

    public @Nullable Channel channel() {
        return Registration.channel(form).orElse(null);
    }

    /** The facts of the channel, without the proposal, which comes last. */
    public List<ChannelField> fields() {
        Channel channel = channel();
        return channel == null
                ? List.of()
                : channel.fields().stream()
                        .filter(field -> field != ChannelField.PROPOSED_HANDLING)
                        .toList();
    }

    public boolean inPerson() {
        Channel channel = channel();
        return channel != null && channel.inPerson();
    }

    /** Whether all that a person's row has is to be seen at once. */
    public boolean wide(int row) {
        return inPerson()
                || scanned.of(cell(row, "documentNumber")) != null
                || List.of("email", "documentKind", "documentNumber", "organisation").stream()
                        .anyMatch(column -> !form.value(cell(row, column)).isEmpty());
    }

    public List<DictionaryKind> kinds() {
        return java.util.Arrays.stream(DictionaryKind.values())
                .filter(DictionaryKind::registered)
                .filter(kind -> inPerson() || !kind.ofVisitors())
                .toList();
    }

    public List<Option> options(Ui ui, DictionaryKind kind) {
        return offered.stream()
                .filter(entry -> entry.kind() == kind)
                .map(entry -> new Option(entry.code(), entry.words(ui.locale())))
                .toList();
    }

    /** LAW-P7: the same person is a reason to look, not yet a repeat. */
    public @Nullable String hint(Ui ui, DictionaryKind kind) {
        boolean cameBefore = known.values().stream().anyMatch(Known::repeated);
        return kind == DictionaryKind.REPEAT && cameBefore ? ui.t("workbench.register.repeat.hint") : null;
    }

    public String proposal(Ui ui, DictionaryKind kind) {
        return Optional.ofNullable(counts.get(kind))
                .map(entry -> ui.t("workbench.register.as-proposed", entry.words(ui.locale())))
                .orElse(ui.t("web.select.empty"));
    }

    /** Where typing begins: the first fact of the channel that has to be typed. */
    public String first() {
        return fields().stream()
                .filter(field -> field.kind() != ChannelField.Kind.CHOICE)
                .findFirst()
                .map(Registration::came)
                .orElse("channel");
    }

    public int mostRepresentatives() {
        return profile.limit(LimitKey.REPRESENTATIVES).value();
    }
}
