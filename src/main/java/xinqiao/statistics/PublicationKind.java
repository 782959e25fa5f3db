package xinqiao.statistics;

import java.util.List;
import java.util.Set;
import xinqiao.law.Provision;

/** What is drafted from the statistics. */
public enum PublicationKind {
    /** 信访情况通报 */
    CIRCULAR(
            Provision.JF_V5,
            List.of(Part.NUMBERS, Part.POLICY, Part.REGIONAL, Part.EMERGING, Part.WEAKNESSES, Part.MEASURES),
            Set.of(Part.NUMBERS)),
    /** 改进工作的建议 */
    IMPROVEMENT(Provision.KM_7_5, List.of(Part.PROBLEM, Part.PROPOSAL), Set.of(Part.PROBLEM, Part.PROPOSAL)),
    /** 信访工作考核 */
    ASSESSMENT(Provision.KM_34, List.of(Part.NUMBERS, Part.WEAKNESSES, Part.COMMENDED), Set.of(Part.NUMBERS));

    /** A section of the text. */
    public enum Part {
        /** 信访数量和办理情况 */
        NUMBERS,
        /** 政策性问题 */
        POLICY,
        /** 地区性问题 */
        REGIONAL,
        /** 苗头性问题 */
        EMERGING,
        /** 工作中存在的问题 */
        WEAKNESSES,
        /** 工作要求 */
        MEASURES,
        /** 存在的问题 */
        PROBLEM,
        /** 改进建议 */
        PROPOSAL,
        /** 表彰 */
        COMMENDED
    }

    private final Provision provision;
    private final List<Part> parts;
    private final Set<Part> mandatory;

    PublicationKind(Provision provision, List<Part> parts, Set<Part> mandatory) {
        this.provision = provision;
        this.parts = parts;
        this.mandatory = mandatory;
    }

    public Provision provision() {
        return provision;
    }

    public List<Part> parts() {
        return parts;
    }

    public boolean needs(Part part) {
        return mandatory.contains(part);
    }
}
