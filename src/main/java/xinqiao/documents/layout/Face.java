package xinqiao.documents.layout;

/** The two faces of a letter. The bold one has the common characters only; others are taken from the regular one. */
enum Face {
    REGULAR("/fonts/NotoSerifSC-Regular.ttf"),
    BOLD("/fonts/NotoSerifSC-Bold.ttf");

    private final String resource;

    Face(String resource) {
        this.resource = resource;
    }

    String resource() {
        return resource;
    }
}
