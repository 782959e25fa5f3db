package xinqiao.disclosure;

/** Who is consulted, always sealed where it is kept. @param reach address, phone, e-mail */
public record Party(String name, String reach) {
    Party stripped() {
        return new Party(name.strip(), reach.strip());
    }
}
