package xinqiao.workbench.template;

import java.util.List;
import java.util.Locale;

/** A letter of a trial in one language. @param pages its pages as addresses of pictures */
public record ShownLetter(Locale locale, List<String> pages) {}
