package xinqiao.workbench.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.petition.ChannelField;
import xinqiao.petition.DocumentKind;
import xinqiao.petition.Upload;
import xinqiao.reading.Proposal;
import xinqiao.reading.Proposal.Field;
import xinqiao.reading.Scan;
import xinqiao.reading.ScanPage;
import xinqiao.reading.Scans;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.workbench.register.ScanProposals.File;
import xinqiao.workbench.register.ScanProposals.Shown;

/** Proposes for a registration what its scans seem to say. Only what a clerk takes by a press comes into the form. */
@Component
class FromScan {
    private static final String TAKE = "scan-take-";
    private static final int SHOWN = 120;

    private final Scans scans;

    FromScan(Scans scans) {
        this.scans = scans;
    }

    void wish(Actor actor, List<Upload> files) {
        scans.wish(
                actor, files.stream().filter(file -> Scans.reads(file.type())).toList());
    }

    ScanProposals of(Actor actor, Form form, List<Upload> files, List<Option> business) {
        List<Upload> pages =
                files.stream().filter(file -> Scans.reads(file.type())).toList();
        Map<String, Scan> known =
                scans.of(actor, pages.stream().map(Upload::sha256).toList());
        List<File> shown = pages.stream()
                .map(file -> new File(file.name(), known.get(file.sha256())))
                .toList();
        Map<Field, Shown> found = new EnumMap<>(Field.class);
        for (Upload file : pages) {
            Scan scan = known.get(file.sha256());
            if (scan != null && !scan.running())
                proposals(actor, scan, business).forEach((field, one) -> found.putIfAbsent(field, one));
        }
        Map<String, Shown> proposed = new LinkedHashMap<>();
        found.forEach((field, one) -> name(field, form).ifPresent(name -> {
            String typed = form.value(name);
            if (!typed.equals(one.proposal().value()))
                proposed.put(name, new Shown(one.proposal(), one.scan(), one.words(), typed.isEmpty()));
        }));
        Shown date = found.get(Field.DATE);
        var apart = date == null || name(Field.DATE, form).isPresent() ? null : date.proposal();
        return new ScanProposals(scans.able(), shown, proposed, apart);
    }

    private Map<Field, Shown> proposals(Actor actor, Scan scan, List<Option> business) {
        List<ScanPage> pages = scans.pages(actor, scan);
        Map<Field, Shown> shown = new EnumMap<>(Field.class);
        scans.proposals(pages, business.stream().map(Option::value).toList())
                .forEach((field, one) -> shown.put(field, new Shown(one, scan.id(), words(one, business), true)));
        return shown;
    }

    private static String words(Proposal one, List<Option> business) {
        String words = business.stream()
                .filter(option ->
                        one.field() == Field.BUSINESS && option.value().equals(one.value()))
                .map(Option::words)
                .findFirst()
                .orElse(one.value());
        int end = words.offsetByCodePoints(0, Math.min(SHOWN, words.codePointCount(0, words.length())));
        return end == words.length() ? words : words.substring(0, end) + "…";
    }

    /** The field of this form; a letter's form asks for no date of the letter itself. */
    private static Optional<String> name(Field field, Form form) {
        return switch (field) {
            case NAME -> Optional.of(Registration.cell(0, "name"));
            case PHONE -> Optional.of(Registration.cell(0, "phone"));
            case ADDRESS -> Optional.of(Registration.cell(0, "address"));
            case DOCUMENT -> Optional.of(Registration.cell(0, "documentNumber"));
            case DATE ->
                Registration.channel(form)
                        .filter(channel -> channel.fields().contains(ChannelField.SENT_ON))
                        .map(channel -> Registration.came(ChannelField.SENT_ON));
            case TITLE -> Optional.of("title");
            case BUSINESS -> Optional.of("business");
            case REQUEST -> Optional.of("request");
            case BODY -> Optional.of("facts");
        };
    }

    /** The form with what was taken; what somebody typed stays. @param pressed one field, or all that are empty */
    Form taken(Actor actor, Form form, List<Upload> files, List<Option> business, String pressed) {
        Map<String, Shown> proposed = of(actor, form, files, business).proposed();
        List<String> wanted = new ArrayList<>();
        if (pressed.equals("scan-all")) wanted.addAll(proposed.keySet());
        else if (pressed.startsWith(TAKE)) wanted.add(pressed.substring(TAKE.length()));
        Form filled = form;
        for (String name : wanted) {
            Shown one = proposed.get(name);
            if (one == null || !filled.value(name).isEmpty()) continue;
            filled = filled.with(name, one.proposal().value());
            if (one.proposal().field() == Field.DOCUMENT)
                filled = filled.with(Registration.cell(0, "documentKind"), DocumentKind.ID_CARD.name());
        }
        return filled;
    }
}
