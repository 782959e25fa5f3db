package xinqiao.workbench.mail;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.mailroom.MailBook;
import xinqiao.mailroom.MailItem;
import xinqiao.mailroom.Mailroom;
import xinqiao.mailroom.ScanNames;
import xinqiao.mailroom.ScanNames.Named;
import xinqiao.mailroom.ScanPart;
import xinqiao.petition.Upload;
import xinqiao.workbench.Uploads;

/** Sorts the files of a scanner to the letters that their names say. */
@Component
class ScanFiles {
    private final Uploads uploads;
    private final MailBook book;
    private final Mailroom mailroom;

    ScanFiles(Uploads uploads, MailBook book, Mailroom mailroom) {
        this.uploads = uploads;
        this.book = book;
        this.mailroom = mailroom;
    }

    /** @param left names of files that say no letter of the house; they weren't kept */
    record Taken(List<String> left, List<Objection> objections) {}

    private record Picture(Named named, Upload file) {}

    private record Part(String number, ScanPart part) {}

    Taken take(Actor actor, HttpServletRequest request, LocalDate today) {
        var sent = uploads.take(request, "scans");
        List<Objection> objections = new ArrayList<>(sent.objections());
        List<String> left = new ArrayList<>();
        List<Picture> pictures = new ArrayList<>();
        for (Upload file : sent.files())
            ScanNames.read(file.name(), actor.houseCode(), today)
                    .ifPresentOrElse(named -> pictures.add(new Picture(named, file)), () -> left.add(file.name()));
        var parts = pictures.stream()
                .collect(Collectors.groupingBy(
                        one -> new Part(one.named().number(), one.named().part()),
                        () -> new TreeMap<>(Comparator.comparing(Part::number).thenComparing(Part::part)),
                        Collectors.toList()));
        parts.forEach((part, files) -> {
            var letter = book.numbered(actor, List.of(part.number()));
            if (letter.isEmpty()) files.forEach(one -> left.add(one.file().name()));
            else objections.addAll(keep(actor, letter.get(), part.part(), files));
        });
        return new Taken(List.copyOf(left), List.copyOf(objections));
    }

    private List<Objection> keep(Actor actor, MailItem letter, ScanPart part, List<Picture> files) {
        var inOrder = files.stream()
                .sorted(Comparator.comparing(one -> one.named().page()))
                .map(Picture::file)
                .toList();
        return mailroom.scan(actor, letter.id(), part, inOrder) instanceof Refused<MailItem> no
                ? no.objections()
                : List.of();
    }
}
