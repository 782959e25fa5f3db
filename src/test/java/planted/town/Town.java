package planted.town;

import org.springframework.modulith.Modulithic;

/** Root of an application whose modules break their boundaries on purpose: ModulesTest must find it. */
@Modulithic
public final class Town {
    private Town() {}
}
