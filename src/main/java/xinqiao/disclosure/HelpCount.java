package xinqiao.disclosure;

/** Help with reading, seeing, hearing (SZ-30a), in applications. @param asked for on line; @param given by the house */
public record HelpCount(int asked, int given) {}
