package xinqiao.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.catalogue.ItemForm;
import xinqiao.catalogue.ItemForms;
import xinqiao.channel.Showing.Sheet;
import xinqiao.channel.rules.Showings;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.petition.Upload;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicLibrary;

/** The notice boards of a house, and the proof of what it made public elsewhere. */
@Component
public class Board {
    private final Gate gate;
    private final ShowingStore store;
    private final PublicLibrary library;
    private final ItemForms forms;
    private final Clock clock;

    Board(Gate gate, ShowingStore store, PublicLibrary library, ItemForms forms, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.library = library;
        this.forms = forms;
        this.clock = clock;
    }

    /** Whether the actor cares for the channels of the own house; everybody else there may look. */
    public static boolean cares(Actor actor) {
        return Showings.cares(actor);
    }

    /** The ways of which somebody enters what was shown. */
    public static List<ChannelKind> entered() {
        return Arrays.stream(ChannelKind.values()).filter(ChannelKind::entered).toList();
    }

    /** The paragraphs of what is public, in that language; the Chinese ones where there are no others. */
    public List<String> paragraphs(PublicDocument one, String language) {
        var content = library.read(one).content();
        String body = language.equals("en") && !content.bodyEn().isBlank() ? content.bodyEn() : content.body();
        Locale locale = language.equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        return Stream.concat(
                        body.lines().map(String::strip),
                        content.rows().stream().map(row -> line(one.item(), row, locale)))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A row of an item's form read as a sentence, in the order of the form; a picture can't be read. */
    private String line(String item, Map<String, String> row, Locale locale) {
        boolean english = locale.equals(Locale.ENGLISH);
        var form = forms.find(item);
        if (form.isEmpty()) return String.join(english ? "; " : "；", new TreeMap<>(row).values());
        return form.get().fields().stream()
                .filter(field -> field.type() != ItemForm.Type.PHOTO)
                .filter(field -> !row.getOrDefault(field.key(), "").isBlank())
                .map(field -> field.label().in(locale)
                        + (english ? ": " : "：")
                        + row.getOrDefault(field.key(), "").strip())
                .collect(Collectors.joining(english ? "; " : "；"));
    }

    /** 张贴 @param until the last day; null where it stays */
    public Decision<Long> hang(Actor actor, String number, Sheet sheet, String place, @Nullable LocalDate until) {
        Optional<PublicDocument> found = library.find(number);
        int of = found.map(one -> Math.max(1, paragraphs(one, sheet.language()).size()))
                .orElse(0);
        return Showings.hang(actor, sheet.paragraphs(), of, place, until, today())
                .map(chosen -> gate.as(actor, tx -> {
                    PublicDocument one = found.orElseThrow();
                    var row = ShowingStore.row(actor, ChannelKind.NOTICE_BOARD, one.title(), today());
                    row.setPublication(one.number());
                    row.setItem(one.item());
                    row.setPlace(place.strip());
                    row.setShownUntil(until);
                    row.setPaper(sheet.size().name());
                    row.setLanguage(sheet.language());
                    row.setParagraphs(chosen.toArray(Integer[]::new));
                    return store.add(tx, row);
                }));
    }

    /** What was shown outside the system. */
    public Decision<Long> enter(Actor actor, NewShowing one, List<Upload> photos) {
        Optional<PublicDocument> found =
                one.publication().isBlank() ? Optional.empty() : library.find(one.publication());
        return Showings.enter(actor, one, found.isPresent(), today())
                .map(good -> gate.as(actor, tx -> {
                    LocalDate from = good.from() == null ? today() : good.from();
                    String title = found.map(PublicDocument::title).orElse(good.title());
                    var row = ShowingStore.row(
                            actor, good.channel(), good.title().isBlank() ? title : good.title(), from);
                    found.ifPresent(each -> row.setPublication(each.number()));
                    row.setItem(found.map(PublicDocument::item).orElse(good.item()));
                    row.setMedium(good.medium());
                    row.setPlace(good.place());
                    row.setShownUntil(good.until());
                    row.setNote(good.note());
                    long id = store.add(tx, row);
                    store.addPhotos(tx, id, photos);
                    return id;
                }));
    }

    /** 撤下 @throws NotThere for what isn't there and for what isn't of the actor's house */
    public Decision<LocalDate> end(Actor actor, long id) {
        return gate.as(actor, tx -> {
            Showing one = own(actor, store.find(tx, id));
            return Showings.end(actor, one.ended() != null, today()).map(day -> {
                store.end(tx, id, day, actor.signature());
                return day;
            });
        });
    }

    private static Showing own(Actor actor, Showing one) {
        if (!one.house().equals(actor.houseCode()) || one.screen() != null || one.target() != null)
            throw new NotThere(one.id());
        return one;
    }

    /** The sheets that hang in the actor's house, those that must come down first. */
    public List<Showing> hanging(Actor actor) {
        return gate.as(actor, tx -> store.hanging(tx, actor.houseCode()));
    }

    /** Whether what a sheet shows isn't public any more: it was withdrawn, or its time is over. */
    public boolean gone(Showing one) {
        return one.publication() != null && library.find(one.publication()).isEmpty();
    }

    /** 应当撤下: of those that hang, the ones whose day is over and those that show what isn't public any more. */
    public List<Showing> down(List<Showing> hanging) {
        LocalDate today = today();
        return hanging.stream().filter(one -> one.overdue(today) || gone(one)).toList();
    }

    /** What was entered of the house and of those below that the actor sees, the latest first. */
    public List<Showing> entered(Actor actor) {
        return told(actor, gate.as(actor, tx -> store.entered(tx, actor.housePath())));
    }

    /** A sheet of the actor's house. @throws NotThere for anything else */
    public Showing sheet(Actor actor, long id) {
        Showing one = gate.as(actor, tx -> own(actor, store.find(tx, id)));
        if (one.sheet() == null) throw new NotThere(id);
        return one;
    }

    /** Everywhere something was shown, as far as the actor sees it. */
    public List<Showing> of(Actor actor, String number) {
        return told(actor, gate.as(actor, tx -> store.ofPublication(tx, number)));
    }

    /** Of another house's only what everybody can read: a text that isn't public, or not any more, is the house's own affair. */
    @Enforces(Provision.SYS_4)
    private List<Showing> told(Actor actor, List<Showing> all) {
        Map<String, Boolean> read = new HashMap<>();
        return all.stream()
                .filter(one -> {
                    String number = one.publication();
                    return one.house().equals(actor.houseCode())
                            || number == null
                            || read.computeIfAbsent(
                                    number, each -> library.find(each).isPresent());
                })
                .toList();
    }

    /** Its photographs. @throws NotThere for what the actor doesn't see */
    public List<Upload> photos(Actor actor, long id) {
        return gate.as(actor, tx -> store.photos(tx, store.find(tx, id).id()));
    }

    /** How many photographs each has; none isn't told. */
    public Map<Long, Integer> photographed(Actor actor, Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : gate.as(actor, tx -> store.photographed(tx, ids));
    }

    /** How often the actor's house used each channel. */
    public Map<ChannelKind, Integer> counts(Actor actor) {
        Map<String, Integer> counted = gate.as(actor, tx -> store.counts(tx, actor.houseCode()));
        Map<ChannelKind, Integer> all = new EnumMap<>(ChannelKind.class);
        Arrays.stream(ChannelKind.values())
                .filter(each -> counted.containsKey(each.name()))
                .forEach(each -> all.put(each, counted.getOrDefault(each.name(), 0)));
        return all;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
