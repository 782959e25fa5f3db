package xinqiao.reception;

/** Whom one calls in an emergency; the numbers are configuration. */
public enum HelpLine {
    POLICE("police"),
    AMBULANCE("ambulance"),
    HEALTH("health"),
    CIVIL_AFFAIRS("civil-affairs"),
    LOCAL_PETITION_OFFICE("local-petition-office"),
    PETITION_OFFICE("petition-office"),
    LEGAL("legal");

    private final String key;

    HelpLine(String key) {
        this.key = key;
    }

    /** Its name below {@code xinqiao.reception.phones}. */
    public String key() {
        return key;
    }
}
