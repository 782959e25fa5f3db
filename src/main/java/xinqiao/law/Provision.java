package xinqiao.law;

import static xinqiao.law.Source.*;
import static xinqiao.law.State.*;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Every duty that the system obeys, one constant each, by the id of the requirement register. An amendment adds a
 * constant and never edits one, so that an old case goes on citing what bound it. The words, the place in the document
 * and the English gist stand in {@code law/provisions_zh.properties} and {@code law/provisions_en.properties}.
 */
public enum Provision {

    // Kunming: petitions
    KM_2("KM-2", KUNMING_2023, ENFORCED),
    KM_4("KM-4", KUNMING_2023, ENFORCED),
    KM_4_5("KM-4.5", KUNMING_2023, GUIDED),
    KM_5("KM-5", KUNMING_2023, ENFORCED),
    KM_6("KM-6", KUNMING_2023, ENFORCED),
    KM_7("KM-7", KUNMING_2023, ENFORCED),
    KM_7_5("KM-7.5", KUNMING_2023, GUIDED),
    KM_8("KM-8", KUNMING_2023, ENFORCED),
    KM_9("KM-9", KUNMING_2023, ENFORCED),
    KM_10("KM-10", KUNMING_2023, ENFORCED),
    KM_11A("KM-11a", KUNMING_2023, ENFORCED),
    KM_11B("KM-11b", KUNMING_2023, ENFORCED),
    KM_12("KM-12", KUNMING_2023, ENFORCED),
    KM_13("KM-13", KUNMING_2023, ENFORCED),
    KM_14("KM-14", KUNMING_2023, ENFORCED),
    KM_15A("KM-15a", KUNMING_2023, ENFORCED),
    KM_15B("KM-15b", KUNMING_2023, ENFORCED),
    KM_16("KM-16", KUNMING_2023, GUIDED),
    KM_17A("KM-17a", KUNMING_2023, ENFORCED),
    KM_17B("KM-17b", KUNMING_2023, ENFORCED),
    KM_18A("KM-18a", KUNMING_2023, ENFORCED),
    KM_18B("KM-18b", KUNMING_2023, ENFORCED),
    KM_18C("KM-18c", KUNMING_2023, ENFORCED),
    KM_19("KM-19", KUNMING_2023, ENFORCED),
    KM_20("KM-20", KUNMING_2023, ENFORCED),
    KM_21A("KM-21a", KUNMING_2023, ENFORCED),
    KM_21B("KM-21b", KUNMING_2023, ENFORCED),
    KM_22("KM-22", KUNMING_2023, ENFORCED),
    KM_23("KM-23", KUNMING_2023, ENFORCED),
    KM_23_1("KM-23.1", KUNMING_2023, ENFORCED),
    KM_23_2("KM-23.2", KUNMING_2023, ENFORCED),
    KM_23_3A("KM-23.3a", KUNMING_2023, ENFORCED),
    KM_23_3B("KM-23.3b", KUNMING_2023, ENFORCED),
    KM_23_3C("KM-23.3c", KUNMING_2023, ENFORCED),
    KM_23_3D("KM-23.3d", KUNMING_2023, ENFORCED),
    KM_23_4("KM-23.4", KUNMING_2023, ENFORCED),
    KM_23_5("KM-23.5", KUNMING_2023, ENFORCED),
    KM_23_6("KM-23.6", KUNMING_2023, ENFORCED),
    KM_24("KM-24", KUNMING_2023, ENFORCED),
    KM_25("KM-25", KUNMING_2023, ENFORCED),
    KM_26A("KM-26a", KUNMING_2023, ENFORCED),
    KM_26B("KM-26b", KUNMING_2023, ENFORCED),
    KM_26C("KM-26c", KUNMING_2023, ENFORCED),
    KM_27("KM-27", KUNMING_2023, ENFORCED),
    KM_28A("KM-28a", KUNMING_2023, ENFORCED),
    KM_28B("KM-28b", KUNMING_2023, ENFORCED),
    KM_29("KM-29", KUNMING_2023, ENFORCED),
    KM_30("KM-30", KUNMING_2023, ENFORCED),
    KM_31("KM-31", KUNMING_2023, ENFORCED),
    KM_32("KM-32", KUNMING_2023, ENFORCED),
    KM_33A("KM-33a", KUNMING_2023, ENFORCED),
    KM_33B("KM-33b", KUNMING_2023, ENFORCED),
    KM_33C("KM-33c", KUNMING_2023, ENFORCED),
    KM_34("KM-34", KUNMING_2023, GUIDED),
    KM_35("KM-35", KUNMING_2023, GUIDED),
    KM_36("KM-36", KUNMING_2023, GUIDED),
    KM_37("KM-37", KUNMING_2023, GUIDED),
    KM_37_1("KM-37.1", KUNMING_2023, ENFORCED),
    KM_38("KM-38", KUNMING_2023, ENFORCED),

    // Hangzhou: disclosure on request, by stages
    HZ_2_1("HZ-2.1", HANGZHOU_2008, GUIDED),
    HZ_2_3_1("HZ-2.3.1", HANGZHOU_2008, ENFORCED),
    HZ_2_3_2("HZ-2.3.2", HANGZHOU_2008, ENFORCED),
    HZ_2_3_3("HZ-2.3.3", HANGZHOU_2008, ENFORCED),
    HZ_2_3_4("HZ-2.3.4", HANGZHOU_2008, ENFORCED),
    HZ_2_4("HZ-2.4", HANGZHOU_2008, GUIDED),
    HZ_2_5("HZ-2.5", HANGZHOU_2008, ENFORCED),
    HZ_2_6("HZ-2.6", HANGZHOU_2008, ENFORCED),
    HZ_3_1("HZ-3.1", HANGZHOU_2008, ENFORCED),
    HZ_3_3("HZ-3.3", HANGZHOU_2008, ENFORCED),
    HZ_3_4("HZ-3.4", HANGZHOU_2008, ENFORCED),

    // General Administration: disclosure standard for subordinate houses
    GS_2("GS-2", GUIDE_2021, ENFORCED),
    GS_3("GS-3", GUIDE_2021, ENFORCED),
    GS_4("GS-4", GUIDE_2021, ENFORCED),
    GS_6("GS-6", GUIDE_2021, ENFORCED),
    GS_6B("GS-6b", GUIDE_2021, ENFORCED),
    GS_7("GS-7", GUIDE_2021, ENFORCED),
    GS_8("GS-8", GUIDE_2021, GUIDED),
    GS_9("GS-9", GUIDE_2021, GUIDED),
    GS_10("GS-10", GUIDE_2021, GUIDED),
    GS_11("GS-11", GUIDE_2021, GUIDED),
    GS_12("GS-12", GUIDE_2021, ENFORCED),
    GS_13("GS-13", GUIDE_2021, ENFORCED),
    GS_14("GS-14", GUIDE_2021, ENFORCED),
    GS_15("GS-15", GUIDE_2021, ENFORCED),
    GS_16("GS-16", GUIDE_2021, GUIDED),
    GS_17("GS-17", GUIDE_2021, ENFORCED),
    GS_18("GS-18", GUIDE_2021, GUIDED),
    GS_19("GS-19", GUIDE_2021, ENFORCED),
    GS_20("GS-20", GUIDE_2021, ENFORCED),
    GS_C01("GS-C01", GUIDE_2021, ENFORCED),
    GS_C02("GS-C02", GUIDE_2021, GUIDED),
    GS_C03("GS-C03", GUIDE_2021, ENFORCED),
    GS_C04("GS-C04", GUIDE_2021, ENFORCED),
    GS_C05("GS-C05", GUIDE_2021, ENFORCED),
    GS_C06("GS-C06", GUIDE_2021, ENFORCED),
    GS_C07("GS-C07", GUIDE_2021, GUIDED),
    GS_C08("GS-C08", GUIDE_2021, ENFORCED),
    GS_C09("GS-C09", GUIDE_2021, ENFORCED),
    GS_C10("GS-C10", GUIDE_2021, ENFORCED),
    GS_C11("GS-C11", GUIDE_2021, GUIDED),
    GS_C12("GS-C12", GUIDE_2021, GUIDED),
    GS_C13("GS-C13", GUIDE_2021, GUIDED),
    GS_C14("GS-C14", GUIDE_2021, ENFORCED),
    GS_C15("GS-C15", GUIDE_2021, GUIDED),
    GS_C16("GS-C16", GUIDE_2021, GUIDED),
    GS_C17("GS-C17", GUIDE_2021, GUIDED),
    GS_C18("GS-C18", GUIDE_2021, GUIDED),
    GS_C19("GS-C19", GUIDE_2021, GUIDED),
    GS_C20("GS-C20", GUIDE_2021, ENFORCED),
    GS_C21("GS-C21", GUIDE_2021, GUIDED),
    GS_C22("GS-C22", GUIDE_2021, GUIDED),
    GS_C23("GS-C23", GUIDE_2021, GUIDED),
    GS_C24("GS-C24", GUIDE_2021, GUIDED),
    GS_C25("GS-C25", GUIDE_2021, ENFORCED),
    GS_T1("GS-T1", GUIDE_2021, ENFORCED),
    GS_T2("GS-T2", GUIDE_2021, ENFORCED),
    GS_T3("GS-T3", GUIDE_2021, ENFORCED),
    GS_T4("GS-T4", GUIDE_2021, ENFORCED),

    // Shenzhen: disclosure
    SZ_1("SZ-1", SHENZHEN_2008, GUIDED),
    SZ_4("SZ-4", SHENZHEN_2008, ENFORCED),
    SZ_5("SZ-5", SHENZHEN_2008, GUIDED),
    SZ_5_2("SZ-5.2", SHENZHEN_2008, ENFORCED),
    SZ_5_2B("SZ-5.2b", SHENZHEN_2008, ENFORCED),
    SZ_6("SZ-6", SHENZHEN_2008, GUIDED),
    SZ_7("SZ-7", SHENZHEN_2008, ENFORCED),
    SZ_9("SZ-9", SHENZHEN_2008, ENFORCED),
    SZ_10("SZ-10", SHENZHEN_2008, GUIDED),
    SZ_10_1("SZ-10.1", SHENZHEN_2008, ENFORCED),
    SZ_12("SZ-12", SHENZHEN_2008, GUIDED),
    SZ_13("SZ-13", SHENZHEN_2008, GUIDED),
    SZ_14("SZ-14", SHENZHEN_2008, GUIDED),
    SZ_15("SZ-15", SHENZHEN_2008, ENFORCED),
    SZ_16("SZ-16", SHENZHEN_2008, ENFORCED),
    SZ_17("SZ-17", SHENZHEN_2008, ENFORCED),
    SZ_18("SZ-18", SHENZHEN_2008, ENFORCED),
    SZ_19("SZ-19", SHENZHEN_2008, ENFORCED),
    SZ_20("SZ-20", SHENZHEN_2008, ENFORCED),
    SZ_21("SZ-21", SHENZHEN_2008, ENFORCED),
    SZ_22("SZ-22", SHENZHEN_2008, ENFORCED),
    SZ_22B("SZ-22b", SHENZHEN_2008, ENFORCED),
    SZ_23("SZ-23", SHENZHEN_2008, ENFORCED),
    SZ_24("SZ-24", SHENZHEN_2008, ENFORCED),
    SZ_24B("SZ-24b", SHENZHEN_2008, ENFORCED),
    SZ_25("SZ-25", SHENZHEN_2008, ENFORCED),
    SZ_26("SZ-26", SHENZHEN_2008, ENFORCED),
    SZ_27("SZ-27", SHENZHEN_2008, ENFORCED),
    SZ_28("SZ-28", SHENZHEN_2008, ENFORCED),
    SZ_29("SZ-29", SHENZHEN_2008, ENFORCED),
    SZ_30A("SZ-30a", SHENZHEN_2008, ENFORCED),
    SZ_30B("SZ-30b", SHENZHEN_2008, ENFORCED),
    SZ_31("SZ-31", SHENZHEN_2008, ENFORCED),
    SZ_32("SZ-32", SHENZHEN_2008, ENFORCED),
    SZ_33("SZ-33", SHENZHEN_2008, ENFORCED),
    SZ_34("SZ-34", SHENZHEN_2008, ENFORCED),

    // reception of visits (V) and handling of letters (L)
    JF_L1("JF-L1", RECEPTION, ENFORCED),
    JF_L2("JF-L2", RECEPTION, ENFORCED),
    JF_L3A("JF-L3a", RECEPTION, ENFORCED),
    JF_L3B("JF-L3b", RECEPTION, ENFORCED),
    JF_L3C("JF-L3c", RECEPTION, ENFORCED),
    JF_L4A("JF-L4a", RECEPTION, ENFORCED),
    JF_L4B("JF-L4b", RECEPTION, ENFORCED),
    JF_L4C("JF-L4c", RECEPTION, ENFORCED),
    JF_L4D("JF-L4d", RECEPTION, ENFORCED),
    JF_L5("JF-L5", RECEPTION, ENFORCED),
    JF_L5A("JF-L5a", RECEPTION, ENFORCED),
    JF_L6("JF-L6", RECEPTION, GUIDED),
    JF_L7("JF-L7", RECEPTION, ENFORCED),
    JF_L8("JF-L8", RECEPTION, ENFORCED),
    JF_L9("JF-L9", RECEPTION, ENFORCED),
    JF_L10("JF-L10", RECEPTION, ENFORCED),
    JF_V1A("JF-V1a", RECEPTION, ENFORCED),
    JF_V1B("JF-V1b", RECEPTION, GUIDED),
    JF_V1C3A("JF-V1c3a", RECEPTION, ENFORCED),
    JF_V2("JF-V2", RECEPTION, ENFORCED),
    JF_V2B("JF-V2b", RECEPTION, GUIDED),
    JF_V3("JF-V3", RECEPTION, GUIDED),
    JF_V3A("JF-V3a", RECEPTION, ENFORCED),
    JF_V3B("JF-V3b", RECEPTION, ENFORCED),
    JF_V3C("JF-V3c", RECEPTION, ENFORCED),
    JF_V3D("JF-V3d", RECEPTION, ENFORCED),
    JF_V3E("JF-V3e", RECEPTION, GUIDED),
    JF_V4("JF-V4", RECEPTION, ENFORCED),
    JF_V4_2("JF-V4.2", RECEPTION, ENFORCED),
    JF_V4A("JF-V4a", RECEPTION, ENFORCED),
    JF_V4B("JF-V4b", RECEPTION, ENFORCED),
    JF_V5("JF-V5", RECEPTION, GUIDED),
    JF_V5A("JF-V5a", RECEPTION, ENFORCED),
    JF_V6("JF-V6", RECEPTION, ENFORCED),
    JF_V6A("JF-V6a", RECEPTION, GUIDED),
    JF_V7("JF-V7", RECEPTION, ENFORCED),
    JF_V8("JF-V8", RECEPTION, ENFORCED),
    JF_V8_3("JF-V8.3", RECEPTION, ENFORCED),
    JF_V8_4("JF-V8.4", RECEPTION, GUIDED),
    JF_V9("JF-V9", RECEPTION, ENFORCED),

    // national rules, in digest
    LAW_D1("LAW-D1", DISCLOSURE_2019, ENFORCED),
    LAW_D2("LAW-D2", DISCLOSURE_2019, ENFORCED),
    LAW_D3("LAW-D3", DISCLOSURE_2019, ENFORCED),
    LAW_D4("LAW-D4", DISCLOSURE_2019, ENFORCED),
    LAW_D5("LAW-D5", FEE_2020, ENFORCED),
    LAW_D6("LAW-D6", ANNUAL_REPORT_2021, ENFORCED),
    LAW_D7("LAW-D7", DISCLOSURE_2019, ENFORCED),
    LAW_D8("LAW-D8", SERVICE_2016, ENFORCED),
    LAW_P1("LAW-P1", PETITIONS_2022, ENFORCED),
    LAW_P2("LAW-P2", PETITIONS_2022, ENFORCED),
    LAW_P3("LAW-P3", PETITIONS_2022, ENFORCED),
    // its acceptance and its answer have clocks; the day for a forwarding is shown, and whoever forwards keeps it
    LAW_P4("LAW-P4", SIMPLE_HANDLING_2022, GUIDED),
    LAW_P5("LAW-P5", SATISFACTION_2022, ENFORCED),
    LAW_P6("LAW-P6", ONLINE_HANDLING_2022, ENFORCED),
    LAW_P7("LAW-P7", LETTERS_PRACTICE, ENFORCED),
    LAW_S1("LAW-S1", IDENTIFIERS, ENFORCED),
    LAW_S2("LAW-S2", DOCUMENT_FORMAT_2012, ENFORCED),
    LAW_S3("LAW-S3", PROTECTION_2019, PLANNED),
    LAW_S4("LAW-S4", ARCHIVES_2020, ENFORCED),
    LAW_T1("LAW-T1", CIVIL_CODE, ENFORCED),

    // what the documents presuppose
    SYS_1("SYS-1", OWN, ENFORCED),
    SYS_2("SYS-2", OWN, ENFORCED),
    SYS_3("SYS-3", OWN, ENFORCED),
    SYS_4("SYS-4", OWN, ENFORCED),
    SYS_5("SYS-5", OWN, PLANNED),
    SYS_6("SYS-6", OWN, PLANNED),

    // repealed: cited by JF-L5a
    XT_36("XT-36", PETITIONS_2005, REPEALED);

    static {
        ProvisionTexts.load();
    }

    private final String id;
    private final Source source;
    private final State state;

    Provision(String id, Source source, State state) {
        this.id = id;
        this.source = source;
        this.state = state;
    }

    /** The register's id, e.g. {@code KM-26a}. */
    public String id() {
        return id;
    }

    public Source source() {
        return source;
    }

    public State state() {
        return state;
    }

    /** The register's id without its document, e.g. {@code 26a}. */
    public String article() {
        return id.substring(id.indexOf('-') + 1);
    }

    /** The citation as a letter writes it, e.g. 《昆明海关信访工作规程》第二十六条第一款. */
    public String citation(Locale locale) {
        return ProvisionTexts.citation(this, locale);
    }

    /** The provision's own Chinese words; for a national rule, our digest of them. */
    public String words() {
        return ProvisionTexts.words(this);
    }

    /** What it says: its own words in Chinese, a short rendering in any other language. */
    public String gist(Locale locale) {
        return ProvisionTexts.gist(this, locale);
    }

    /** Whether it bound anybody on that day; a day that its document doesn't tell counts as open. */
    public boolean inForce(LocalDate day) {
        return source.from().map(from -> !day.isBefore(from)).orElse(true)
                && source.until().map(until -> !day.isAfter(until)).orElse(true);
    }
}
