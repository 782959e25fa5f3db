package xinqiao.walls;

/**
 * What stands for the variables in addresses. Whoever adds a route with a new variable teaches it here, so that nobody
 * adds one that the walls don't try.
 */
record Variables(long id, long letter, long attachment, long sending, long application) {
    static final long NOTHING = 999_999_999L;

    /** Of a case that doesn't exist. */
    static Variables ofNothing() {
        return new Variables(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);
    }

    static Variables of(PlantedCase planted) {
        return new Variables(
                planted.id(),
                planted.letters().isEmpty() ? NOTHING : planted.letters().getFirst(),
                planted.attachment(),
                planted.sending(),
                NOTHING);
    }

    /** Of an application for disclosure. */
    static Variables ofApplication(long id, long letter, long file) {
        return new Variables(NOTHING, letter, file, NOTHING, id);
    }

    /** One's own case with somebody else's letter and file. */
    Variables in(PlantedCase own) {
        return new Variables(own.id(), letter, attachment, sending, NOTHING);
    }

    String value(Route route, String variable) {
        return switch (variable) {
            case "id", "petition", "earlier" -> Long.toString(id);
            case "letter" -> Long.toString(letter);
            case "attachment", "file" -> Long.toString(attachment);
            case "act" -> "recuse";
            case "term" -> "handling";
            // of a letter or an application being written
            case "step" -> route.pattern().startsWith("/disclosure") ? "house" : "about";
            case "application" -> Long.toString(application); // for disclosure
            case "outgoing" -> Long.toString(NOTHING % 1_000_000); // of an application; who sees one is tried by itself
            case "page" -> "1"; // of such a file
            case "move" -> "release";
            case "delegation" -> Long.toString(NOTHING);
            case "inquiry" -> Long.toString(NOTHING); // of a case; who sees one is tried by itself
            case "serving" -> Long.toString(NOTHING); // of a letter; who sees one is tried by itself
            case "draft" -> Long.toString(NOTHING); // of a registration; who sees one is tried by itself
            case "sending" -> Long.toString(sending);
            case "negotiation" -> Long.toString(NOTHING); // who sees one is tried by itself
            case "guide" -> "disclosure";
            case "period" -> "2025-Q4"; // of figures that a house shows
            case "deed" ->
                route.pattern().contains("/templates/")
                        ? "withdraw"
                        : route.pattern().contains("governance")
                                ? "end"
                                : route.pattern().contains("publications")
                                        ? "submit"
                                        : route.pattern().contains("supervision")
                                                ? "urge"
                                                : route.pattern().contains("liability")
                                                        ? "open"
                                                        : route.pattern().contains("claims") ? "decide" : "sign";
            case "publication" -> Long.toString(NOTHING); // being made; who sees one is tried by itself
            case "shelf" -> "mine"; // of publications
            case "no", "version" -> "1";
            case "use" -> Long.toString(NOTHING); // of a seal; who sees one is tried by itself
            case "what" -> "approve";
            case "dossier", "list" -> Long.toString(NOTHING); // of the archive; who sees one is tried by itself
            case "claim" -> Long.toString(NOTHING); // a complaint or correction; who sees one is tried by itself
            case "listed" -> "GS-C01"; // an item of a catalogue
            case "catalogue" -> Long.toString(NOTHING); // who sees a draft is tried by itself
            case "entry" -> Long.toString(NOTHING % 1_000_000); // of a register of governance
            case "kind" -> "complaint";
            case "report" -> Long.toString(NOTHING); // of the year; who sees one is tried by itself
            case "proposal" -> Long.toString(NOTHING); // to publish; who sees one is tried by itself
            case "engagement", "outsider" -> Long.toString(NOTHING); // who sees one is tried by itself
            case "open" -> "close";
            case "liability", "order" -> Long.toString(NOTHING); // who sees one is tried by itself
            case "supervision", "reminder" -> Long.toString(NOTHING); // who sees one is tried by itself
            case "paper" -> Long.toString(NOTHING); // of the leaders; who sees one is tried by itself
            case "register" -> route.pattern().contains("governance") ? "meeting" : "hearings";
            case "slice" -> "0"; // of the site map
            case "papers" -> "consultations"; // what the public takes part in; who sees one is tried by itself
            case "number" -> route.pattern().contains("{papers") ? "8602-2026-Y9999" : "8602-2026-G99999";
            case "plans" -> "coordinations";
            case "run" -> "1"; // of an import
            case "form" -> route.pattern().contains("applications") ? "application-slip" : "reading-slip"; // on paper
            case "as" -> "pdf";
            case "whose" -> "person"; // the blank form of the portal
            case "saved" -> "1"; // a list under a name
            case "bulk" -> "7a4f2f4e-2a55-4c0e-9df1-0f3e5d8f6c11"; // an act on many
            case "year" -> "2026";
            case "house" -> "8602";
            case "document" -> "8602-2026-G99999"; // public; who sees one is tried by itself
            case "profile" -> "kunming-petition-2023";
            case "template" -> "kunming-petition-2023:acceptance";
            case "series" -> "acceptance"; // of letter numbers
            case "language" -> "zh";
            case "wording" -> "8602:kunming-petition-2023:acceptance:closing";
            case "provision" -> "KM-26a";
            case "source" -> "KUNMING_2023";
            case "dictionary" -> "PURPOSE";
            case "item" -> route.pattern().startsWith("/kiosk") ? "GS-C01" : "PERSON"; // of administration
            case "key", "person", "account", "change" -> Long.toString(NOTHING);
            case "room", "day", "booking", "visit", "call", "duty", "incident", "plan" ->
                Long.toString(NOTHING); // of the reception
            case "sha256" -> "0".repeat(64); // of a scan; who sees one is tried by itself
            case "mail", "scan", "valuable", "slip" -> Long.toString(NOTHING); // of the mail room
            case "showing", "target" -> Long.toString(NOTHING); // of the channels; who sees one is tried by itself
            case "screen" -> route.pattern().startsWith("/desk") ? Long.toString(NOTHING) : "hall";
            case "photo" -> "1"; // of what was shown elsewhere
            case "subscription" -> "nothing";
            case "name" -> "verify"; // a command of the operator
            default ->
                throw new AssertionError("The walls don't know the variable {" + variable + "} of " + route
                        + ": teach it to xinqiao.walls.Variables");
        };
    }
}
