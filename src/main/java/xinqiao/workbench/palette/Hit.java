package xinqiao.workbench.palette;

import org.jspecify.annotations.Nullable;

/** Somewhere to go. @param more what tells it apart from others of the same name */
public record Hit(String href, String words, @Nullable String more) {}
