package xinqiao.law;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that lays duties on the authority, with the days on which it was in force. A missing day is one that we
 * could not read in the document itself: it is left open rather than guessed.
 */
public enum Source {
    KUNMING_2023("《昆明海关信访工作规程》", "Kunming Customs Petition Procedure", "2023-01-23"),
    HANGZHOU_2008("杭关办发〔2008〕99号", "Hangzhou Customs Notice No. 99 of 2008 on Open Customs Affairs", "2008-05-04"),
    GUIDE_2021("《海关领域基层政务公开标准指引》", "Customs Standard Guide to Open Government (No. 23 of 2021)", "2021-12-30"),
    SHENZHEN_2008("《深圳海关关务公开实施办法》", "Shenzhen Customs Measures on Open Customs Affairs", "2008-05-01"),
    RECEPTION("《接访办信工作原则及程序》", "Principles and Procedure for Receiving Visits and Handling Letters", null),

    PETITIONS_2022("《信访工作条例》", "Regulations on Petition Work (2022)", "2022-05-01"),
    SIMPLE_HANDLING_2022("《信访事项简易办理办法》", "Measures for Simple Handling of Petitions (2022)", "2022-07-17"),
    ONLINE_HANDLING_2022("《信访事项网上办理工作规程》", "Procedure for Handling Petitions Online (2022)", "2022-04-30"),
    SATISFACTION_2022("《信访事项办理群众满意度评价工作办法》", "Measures for the Satisfaction Rating of Petition Handling (2022)", null),
    LETTERS_PRACTICE("《全国信访信息系统办信工作应用规范（试行）》", "National Petition System: Practice for Letters (trial)", null),
    DISCLOSURE_2019("《中华人民共和国政府信息公开条例》", "Regulations on Open Government Information (2019)", "2019-05-15"),
    SERVICE_2016("国办公开办函〔2016〕235号", "State Council General Office Letter No. 235 of 2016 on Service", null),
    FEE_2020("《政府信息公开信息处理费管理办法》", "Measures on the Information Processing Fee (2020)", null),
    ANNUAL_REPORT_2021(
            "国办公开办函〔2021〕30号", "State Council General Office Letter No. 30 of 2021 on Annual Reports", "2021-09-26"),
    CIVIL_CODE("《中华人民共和国民法典》", "Civil Code", "2021-01-01"),
    ARCHIVES_2020("《中华人民共和国档案法》", "Archives Law (2020)", "2021-01-01"),
    IDENTIFIERS("GB 11643、GB 32100", "GB 11643 and GB 32100", null),
    DOCUMENT_FORMAT_2012("GB/T 9704—2012", "GB/T 9704-2012", "2012-07-01"),
    PROTECTION_2019("GB/T 22239—2019", "GB/T 22239-2019", null),

    /** Superseded by the regulations of 2022; a document of that time still cites it, and so do its old cases. */
    PETITIONS_2005("《信访条例》（国务院令第431号）", "Regulations on Petitions (2005)", "2005-05-01", "2022-04-30"),

    /** What every one of these documents takes for granted: a requirement of our own, not a law. */
    OWN("信桥设计要求", "Xinqiao's own requirement", null);

    private final String titleZh;
    private final String titleEn;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate until;

    Source(String titleZh, String titleEn, @Nullable String from) {
        this(titleZh, titleEn, from, null);
    }

    Source(String titleZh, String titleEn, @Nullable String from, @Nullable String until) {
        this.titleZh = titleZh;
        this.titleEn = titleEn;
        this.from = from == null ? null : LocalDate.parse(from);
        this.until = until == null ? null : LocalDate.parse(until);
    }

    /** The title as it is cited, with its own brackets where it has any. */
    public String title(Locale locale) {
        return locale.getLanguage().equals("zh") ? titleZh : titleEn;
    }

    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    /** The last day in force. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }
}
