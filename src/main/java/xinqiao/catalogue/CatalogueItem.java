package xinqiao.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.organisation.Level;

/**
 * One item of a catalogue (公开事项).
 *
 * @param id GS-C01 … of the national catalogue, 8600-01 … of a house that added it
 * @param first the first level (一级事项)
 * @param second the second level (二级事项)
 * @param bases marks of the national catalogue's laws, "①③"
 * @param basis another basis, in words
 * @param limit the time limit in its words
 * @param terms the same as rules
 * @param publisher who publishes it, in words and by level
 * @param channels recommended, in a house's own catalogue chosen
 * @param other what the channel OTHER is
 * @param otherHint what the published table says beside OTHER where it isn't recommended
 * @param department of the house that is responsible; null until chosen
 * @param remark the house's own
 */
public record CatalogueItem(
        String id,
        Words first,
        Words second,
        List<Element> elements,
        boolean numbered,
        String bases,
        String basis,
        Words limit,
        List<Limit> terms,
        Publisher publisher,
        Set<PublicChannel> channels,
        String other,
        String otherHint,
        Set<Audience> audience,
        Set<Manner> manner,
        Words note,
        @Nullable Long department,
        String remark) {

    /** 序号, as the table has it; an item of a house's own has its id. */
    public String no() {
        return id.startsWith(NationalCatalogue.PREFIX)
                ? Integer.toString(Integer.parseInt(id.substring(NationalCatalogue.PREFIX.length())))
                : id;
    }

    /** 公开主体 */
    public record Publisher(String zh, String en, List<Level> levels) {
        public Publisher {
            levels = List.copyOf(levels);
        }
    }

    /** 公开对象 */
    public enum Audience {
        /** 全社会 */
        SOCIETY,
        /** 特定群体 */
        GROUP
    }

    /** 公开方式 */
    public enum Manner {
        /** 主动 */
        PROACTIVE,
        /** 依申请 */
        ON_REQUEST
    }

    public CatalogueItem {
        elements = List.copyOf(elements);
        terms = List.copyOf(terms);
        channels = ordered(channels, PublicChannel.class);
        audience = ordered(audience, Audience.class);
        manner = ordered(manner, Manner.class);
    }

    private static <E extends Enum<E>> Set<E> ordered(Collection<E> some, Class<E> type) {
        Set<E> all = EnumSet.noneOf(type);
        all.addAll(some);
        return Collections.unmodifiableSet(all);
    }

    /** Whether it is one of the national catalogue. */
    public boolean national() {
        return id.startsWith(NationalCatalogue.PREFIX);
    }

    public Optional<Element> element(int no) {
        return elements.stream().filter(one -> one.no() == no).findFirst();
    }

    /** Whether it is for a house of that level to publish. */
    public boolean publishedBy(Level level) {
        return publisher.levels().contains(level);
    }

    /** The rule for an element: its own, else that of the item. */
    public Optional<Limit> term(int element) {
        return terms.stream()
                .filter(term -> term.element() != null && term.element() == element)
                .findFirst()
                .or(() -> terms.stream().filter(term -> term.element() == null).findFirst());
    }

    /** The same as a house chooses to publish it. */
    public CatalogueItem chosen(
            Set<PublicChannel> by, String otherWords, @Nullable Long responsible, String ownRemark) {
        return new CatalogueItem(
                id,
                first,
                second,
                elements,
                numbered,
                bases,
                basis,
                limit,
                terms,
                publisher,
                by,
                otherWords,
                otherHint,
                audience,
                manner,
                note,
                responsible,
                ownRemark);
    }
}
