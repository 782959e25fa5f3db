package xinqiao.organisation;

/** How far a post sees: own cases, own department, own house, own house and all below it. */
public enum Scope {
    OWN,
    DEPARTMENT,
    HOUSE,
    BELOW
}
