package xinqiao.portal.about;

import java.util.List;
import xinqiao.law.Provision;
import xinqiao.law.Source;

/** A document with its provisions. @param key its name in addresses */
public record LawDocument(String key, Source source, List<Provision> provisions) {}
