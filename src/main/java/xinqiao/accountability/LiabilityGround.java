package xinqiao.accountability;

import java.util.Locale;
import xinqiao.law.Provision;
import xinqiao.procedure.Profile;

/** The grounds of liability (责任追究情形), item by item, of petition work and of disclosure; what else 《信访工作条例》第四十二条至第四十七条 say is said by these. */
public enum LiabilityGround {
    /** 超越或者滥用职权 */
    ABUSE(Provision.KM_35, 1),
    /** 应当作为而不作为 */
    OMISSION(Provision.KM_35, 2),
    /** 适用法律、行政法规错误或者违反法定程序 */
    WRONG_LAW(Provision.KM_35, 3),
    /** 拒不执行支持信访请求的意见 */
    NOT_CARRIED_OUT(Provision.KM_35, 4),
    /** 隐瞒、谎报、缓报 */
    CONCEALED(Provision.KM_35, 5),
    /** 应当登记、受理、转送、交办、督办而未按规定办理 */
    OFFICE_NEGLECT(Provision.KM_36, 1),
    /** 拒绝协助 */
    ASSISTANCE_REFUSED(Provision.KM_36, 2),
    /** 不按规定登记、不予受理、未在规定期限内告知 */
    NOT_TOLD(Provision.KM_36, 3),
    /** 推诿、敷衍、拖延、弄虚作假、违反规定程序、未在法定期限内办结 */
    DELAYED(Provision.KM_36, 4),
    /** 应予支持而未予支持 */
    NOT_SUPPORTED(Provision.KM_36, 5),
    /** 无权查阅而试图查阅检举、揭发材料: nothing was disclosed yet, so what isn't to be disclosed is cited alone */
    REPORT_SOUGHT(Provision.KM_21B, 0),
    /** 透露、转给检举、揭发材料或者有关情况 */
    REPORT_DISCLOSED(Provision.KM_37_1, 0),
    /** 作风粗暴，激化矛盾 */
    ROUGH(Provision.KM_37, 2),
    /** 打击报复信访人 */
    RETALIATION(Provision.KM_37, 3),
    /** 不依法履行海关信息公开义务 */
    DISCLOSURE_NEGLECTED(Provision.SZ_34, 1),
    /** 不及时更新公开的信息内容、指南和目录 */
    DISCLOSURE_OUTDATED(Provision.SZ_34, 2),
    /** 违反规定收取费用 */
    DISCLOSURE_CHARGED(Provision.SZ_34, 3),
    /** 通过其他组织、个人以有偿服务方式提供海关信息 */
    DISCLOSURE_SOLD(Provision.SZ_34, 4),
    /** 公开不应当公开的海关信息 */
    DISCLOSURE_UNDUE(Provision.SZ_34, 5),
    /** 违反规定的其他行为 */
    DISCLOSURE_OTHER(Provision.SZ_34, 6);

    private static final String NUMERALS = "一二三四五六";

    private final Provision provision;
    /** 0: the provision is the item */
    private final int item;

    LiabilityGround(Provision provision, int item) {
        this.provision = provision;
        this.item = item;
    }

    public Provision provision() {
        return provision;
    }

    /** The item in the document's own words, as an order gives it; an attempt, which none describes, in ours. */
    public String words() {
        if (this == REPORT_SOUGHT) return "无权查阅而试图查阅检举、揭发材料的";
        String all = provision.words();
        if (item == 0) return all;
        int from = all.indexOf("（" + NUMERALS.charAt(item - 1) + "）");
        int next = item < NUMERALS.length() ? all.indexOf("（" + NUMERALS.charAt(item) + "）") : -1;
        String own = all.substring(from + 3, next < 0 ? all.length() : next);
        // what follows for whoever did it is no part of what was done; an order is no part of "these Measures"
        return own.replaceAll("，构成犯罪的.*|[；。]$", "").replace("本办法", "有关");
    }

    /** The item as a procedure cites it; where that cites another document, the article alone, as its items differ. */
    public String citation(Profile profile, Locale locale) {
        String own = provision.citation(locale);
        String cited = profile.citation(provision, locale);
        if (!cited.equals(own) || item == 0) return cited;
        return locale.getLanguage().equals("en")
                ? own + "(" + item + ")"
                : own + "第（" + NUMERALS.charAt(item - 1) + "）项";
    }

    /** Whether it is about confidential material: for the supervision department and the leaders alone. */
    public boolean confidential() {
        return this == REPORT_DISCLOSED || this == REPORT_SOUGHT;
    }

    /** SZ-34: of the work of disclosure, for the supervision department or the superior customs to order. */
    public boolean ofDisclosure() {
        return provision == Provision.SZ_34;
    }

    /** Whether the supervision department judges it, even against the office and the leaders of its own house. */
    public boolean supervised() {
        return confidential() || ofDisclosure();
    }

    /** KM-36 and SZ-34 alone order correction; by KM-35 and KM-37 those responsible answer for it, with an order or without. */
    public boolean needsAnOrder() {
        return provision == Provision.KM_36 || ofDisclosure();
    }
}
