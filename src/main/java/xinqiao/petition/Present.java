package xinqiao.petition;

import org.jspecify.annotations.Nullable;

/** Somebody else who has the case open now. @param doing the name of the act whose form is open; null if they only look */
public record Present(long personId, @Nullable String doing) {}
