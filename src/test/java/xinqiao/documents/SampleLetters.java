package xinqiao.documents;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.Procedure;

/** Letters of an invented case, with every value that any of them takes. */
public final class SampleLetters {
    static final LocalDate DATE = LocalDate.of(2026, 11, 20);

    private SampleLetters() {}

    static LetterHead head(Locale locale) {
        return locale.getLanguage().equals("en")
                ? new LetterHead("Nguyễn Thị Minh Châu", "Ruili Customs", DATE)
                : new LetterHead("李镕堃", "瑞丽海关", DATE);
    }

    /** To whom a letter of the kind goes. */
    private static LetterHead head(LetterKind kind, Locale locale) {
        if (locale.getLanguage().equals("en")) return head(locale);
        return switch (kind) {
            case TRANSFER, ASSIGNMENT, SUPERVISION, RECOMMENDATION, CORRECTION_ORDER ->
                new LetterHead("河口海关", "瑞丽海关", DATE);
            case OBJECTION,
                    CONCLUSION,
                    DAILY_INFORMATION,
                    SPECIAL_REPORT,
                    INSTRUCTION_REQUEST,
                    DIGEST,
                    INSTRUCTION_REPORT -> new LetterHead("昆明海关", "瑞丽海关", DATE);
            case CO_MAKER, ASSISTANCE -> new LetterHead("瑞丽市商务局", "瑞丽海关", DATE);
            case THIRD_PARTY, THIRD_PARTY_DECISION -> new LetterHead("瑞丽口岸物流有限公司", "瑞丽海关", DATE);
            default -> head(locale);
        };
    }

    /** Why, in a letter of the kind. */
    private static String reason(LetterKind kind, Object usual) {
        return switch (kind) {
            case EXTENSION -> "需要向设备供应商调取运行记录并核对";
            case CONVERSION -> "涉及多个责任主体，需要进一步调查核实";
            case HEARING_CALLED_OFF -> "主持人因公务不能到场，听证另行安排";
            case SUPERVISION -> "该事项交办后逾期未反馈办理结果";
            case RECOMMENDATION -> "处理意见书未写明法律法规依据，不符合有关规定。";
            case CORRECTION_ORDER -> "未在规定期限内书面告知信访人是否受理信访事项";
            case NO_LONGER_ACCEPTED -> "复核意见作出后，仍然以同一事实和理由提出投诉请求";
            case REASONS -> "今年以来已提出同类申请12件";
            case ANSWER_EXTENSION -> "需要检索的资料数量较大";
            case ANSWER_DELAY -> "涉及的资料分散保存，整理需要较长时间";
            case THIRD_PARTY_DECISION -> "该信息关系口岸收费的公开透明";
            case HANDED_TO_PETITIONS -> "申请书要求解决查验等待时间过长的问题";
            case RECORD_CORRECTION -> "经核对登记材料，记录与事实不符";
            default -> String.valueOf(usual);
        };
    }

    static Map<LetterField, Object> values(Locale locale) {
        return locale.getLanguage().equals("en") ? english() : chinese();
    }

    public static Letter letter(Procedure profile, LetterKind kind, Locale locale) {
        Map<LetterField, Object> values = values(locale);
        if (!locale.getLanguage().equals("en"))
            values.put(LetterField.REASON, reason(kind, Objects.requireNonNull(values.get(LetterField.REASON))));
        if (kind == LetterKind.NO_LONGER_ACCEPTED) values.put(LetterField.REVIEWED_LETTER, "署信复核〔2026〕3号");
        return new Letters()
                .compose(profile, kind, locale, head(kind, locale), values)
                .orElseThrow()
                .numbered("昆关信处〔2026〕17号");
    }

    private static Map<LetterField, Object> days() {
        Map<LetterField, Object> values = new EnumMap<>(LetterField.class);
        values.put(LetterField.RECEIVED, LocalDate.of(2026, 9, 28));
        values.put(LetterField.ACCEPTED, LocalDate.of(2026, 10, 9));
        values.put(LetterField.HANDLING_UNTIL, LocalDate.of(2026, 12, 8));
        values.put(LetterField.FORWARDED, LocalDate.of(2026, 10, 12));
        values.put(LetterField.REVIEW_FROM, DATE);
        values.put(LetterField.REVIEW_UNTIL, LocalDate.of(2026, 12, 21));
        values.put(LetterField.EXTENSION, 20);
        values.put(LetterField.CASE_NUMBER, "8602-2026-000017");
        values.put(LetterField.FEEDBACK_UNTIL, LocalDate.of(2026, 11, 30));
        values.put(LetterField.REVIEWED_ON, LocalDate.of(2026, 11, 20));
        values.put(LetterField.PHONE, "0692-4141234");
        values.put(LetterField.SIMPLE_UNTIL, LocalDate.of(2026, 10, 23));
        values.put(LetterField.ANSWER_UNTIL, LocalDate.of(2026, 11, 27));
        values.put(LetterField.CORRECTION_UNTIL, LocalDate.of(2026, 10, 23));
        values.put(LetterField.REASONS_UNTIL, LocalDate.of(2026, 10, 23));
        values.put(LetterField.DELAY_UNTIL, LocalDate.of(2027, 1, 29));
        values.put(LetterField.OPINION_UNTIL, LocalDate.of(2026, 11, 13));
        values.put(LetterField.CONSULTED_ON, LocalDate.of(2026, 10, 12));
        return values;
    }

    private static Map<LetterField, Object> chinese() {
        Map<LetterField, Object> values = days();
        values.put(LetterField.CHANNEL, "网络");
        values.put(LetterField.MATTER, "边民互市进口水果查验等待时间过长");
        values.put(LetterField.WAY, "听取信访人陈述事实和理由，调查核实，出具信访处理意见书");
        values.put(LetterField.UNIT, "瑞丽海关监管一科");
        values.put(LetterField.QUERY, "登录信访网页，凭编号和查询码查询，或者拨打 0692-4141234");
        values.put(LetterField.REASON, "该事项不属于海关职权范围。");
        values.put(LetterField.BASIS, "《中华人民共和国海关法》第二十八条；《中华人民共和国海关进出口货物查验管理办法》第七条。");
        values.put(LetterField.COMPETENT_BODY, "瑞丽市市场监督管理局");
        values.put(LetterField.BRANCH, "可以通过行政复议、行政裁决等行政程序解决的事项");
        values.put(LetterField.ROUTE, "行政复议程序");
        values.put(LetterField.ROUTE_BODY, "昆明海关");
        values.put(LetterField.ROUTE_TIME, "自知道行政行为之日起60日内申请");
        values.put(LetterField.MANNER, "转送");
        values.put(LetterField.THEIR_NUMBER, "瑞信转〔2026〕31号");
        values.put(LetterField.INSTRUCTION, "请依法处理并答复信访人。");
        values.put(LetterField.ENCLOSURES, "信访事项登记表1份，报关单复印件1份");
        values.put(LetterField.REVIEWED_LETTER, "瑞关信处〔2026〕9号");
        values.put(LetterField.COPIES, "昆明海关监察室，昆明海关法规处");
        values.put(LetterField.URGENCY, "加急");
        values.put(LetterField.REVIEWED_BY, "瑞丽海关");
        values.put(LetterField.SIGNER, "魏红");
        values.put(LetterField.ANEW, "信访程序");
        values.put(LetterField.DESTINATION, "河口海关");
        values.put(LetterField.REPORTED_BY, "李镕堃等3人");
        values.put(LetterField.PETITIONER_BASICS, "李镕堃等3人，住址：云南省瑞丽市。");
        values.put(
                LetterField.REQUEST,
                "请求说明2026年9月21日申报的一批火龙果（报关单号530120261000038172，货值3,482,917.60元）查验等待51小时的原因，并改进查验安排。");
        values.put(LetterField.FACTS, """
                经查，该批货物于2026年9月21日10时20分运抵监管场所，当日查验设备“H986”因雷击停用，改为人工查验。期间共有14车货物等候，按照先后顺序办理，你单位的货物于9月23日13时25分查验完毕，未发现异常。
                我关听取了你单位代理人赵𠮷旸的陈述，调取了卡口记录和查验记录，核对了场所经营人的装卸记录。等候时间较长的原因是设备停用以及人工查验力量不足，不存在有意拖延的情形。""");
        values.put(LetterField.OUTCOME, "予以支持");
        values.put(LetterField.OPINION, "查验等待时间过长的情况属实。我关已增加人工查验人员，并与场所经营人约定设备停用时的应急安排；今后遇设备停用，将在公告栏和网页上及时公布预计等候时间。");
        values.put(LetterField.REPLY, "关于公布预计等候时间的建议科学合理，已自十月起施行；关于延长夜间查验时间的建议，因人员所限暂不能施行。");
        values.put(LetterField.REVIEW_BODY, "昆明海关");
        values.put(LetterField.REVIEW_BASIS, "《昆明海关信访工作规程》第二十九条");
        values.put(LetterField.HEARING_GROUND, "疑难：有关各方对装卸记录的真实性有争议。");
        values.put(LetterField.HEARING_SCOPE, "查验等待的起止时间和原因");
        values.put(LetterField.HEARING_AT, "2026年11月25日9时30分");
        values.put(LetterField.HEARING_PLACE, "瑞丽海关信访接待室");
        values.put(LetterField.HEARING_CHAIR, "孙兰");
        values.put(LetterField.HEARING_MEMBERS, "何以琳、孟夏");
        values.put(LetterField.HEARING_PARTICIPANTS, "信访人、监管一科经办人员");
        values.put(LetterField.HEARING_RECORD, "信访人陈述了等待的经过，场所经营人出示了装卸记录，各方进行了质证。");
        values.put(LetterField.HEARING_CONCLUSION, "装卸记录真实，等待系设备停用所致。");
        values.put(LetterField.OTHER_PARTY, "瑞丽口岸物流有限公司");
        values.put(LetterField.AGREEMENT, "经营人减免等候期间的场地费用，信访人不再提出其他请求。");
        values.put(LetterField.PROPOSAL, "建议补充法律依据后重新出具处理意见书。");
        values.put(LetterField.INFORMATION, "2025年瑞丽口岸进口水果查验情况统计");
        values.put(LetterField.CORRECTIONS, "所申请信息的时间范围");
        values.put(LetterField.CONTENT, "瑞丽口岸物流有限公司2025年装卸作业单价");
        values.put(LetterField.CONSULTED, "第三方");
        values.put(LetterField.QUESTION, "请核实该信息是否由你单位保存");
        values.put(LetterField.FEE_WAY, "按件");
        values.put(LetterField.FEE_STEPS, "第11至12件，每件100元");
        values.put(LetterField.AMOUNT, "200元");
        values.put(LetterField.PAYMENT, "到瑞丽海关财务科缴纳");
        values.put(LetterField.ITEMS, "（1）该信息可以公开。\n（2）该信息属于行政执法案卷信息。");
        values.put(LetterField.FIRST_ITEMS, "第（2）项");
        values.put(LetterField.EITHER_ITEMS, "第（1）项");
        values.put(LetterField.RECONSIDERATION_BODY, "昆明海关");
        values.put(LetterField.INTERNET, "昆明海关网站行政复议栏目");
        values.put(LetterField.GIVING, "邮寄");
        values.put(LetterField.RECORD, "企业注册登记的经营地址");
        values.put(LetterField.COMPLAINT, "逾期不答复公开申请");
        return values;
    }

    private static Map<LetterField, Object> english() {
        Map<LetterField, Object> values = days();
        values.put(LetterField.CHANNEL, "the Internet");
        values.put(LetterField.MATTER, "waiting times for the inspection of fruit");
        values.put(LetterField.WAY, "the matter is investigated and a handling opinion is issued");
        values.put(LetterField.UNIT, "Supervision Section I, Ruili Customs");
        values.put(LetterField.QUERY, "on the petition site with number and query code, or by telephone 0692-4141234");
        values.put(LetterField.REASON, "The matter is not within the powers of Customs.");
        values.put(LetterField.BASIS, "Customs Law of the People's Republic of China, article 28.");
        values.put(LetterField.COMPETENT_BODY, "Ruili Administration for Market Regulation");
        values.put(LetterField.BRANCH, "matters for administrative reconsideration");
        values.put(LetterField.ROUTE, "administrative reconsideration");
        values.put(LetterField.ROUTE_BODY, "Kunming Customs");
        values.put(LetterField.ROUTE_TIME, "within 60 days of learning of the act");
        values.put(LetterField.MANNER, "forwarded");
        values.put(LetterField.THEIR_NUMBER, "瑞信转〔2026〕31号");
        values.put(LetterField.INSTRUCTION, "Please handle the matter by law and answer the petitioner.");
        values.put(LetterField.ENCLOSURES, "registration form and a copy of the declaration");
        values.put(LetterField.REVIEWED_LETTER, "瑞关信处〔2026〕9号");
        values.put(LetterField.COPIES, "Legal Department of Kunming Customs");
        values.put(LetterField.URGENCY, "urgent");
        values.put(LetterField.REVIEWED_BY, "Ruili Customs");
        values.put(LetterField.SIGNER, "Wei Hong");
        values.put(LetterField.ANEW, "the petition procedure");
        values.put(LetterField.DESTINATION, "Hekou Customs");
        values.put(LetterField.REPORTED_BY, "Nguyễn Thị Minh Châu and two others");
        values.put(LetterField.PETITIONER_BASICS, "Nguyễn Thị Minh Châu and two others, of Ruili.");
        values.put(
                LetterField.REQUEST,
                "An explanation why a consignment of dragon fruit (declaration 530120261000038172) waited 51 hours for inspection on 21 September 2026.");
        values.put(
                LetterField.FACTS,
                "The scanner was out of order after a lightning strike. Fourteen lorries were inspected by hand, in the order of their arrival; yours was released on 23 September at 13:25.\nWe heard your agent and checked the gate and inspection records. There was no intentional delay.");
        values.put(LetterField.OUTCOME, "the request is supported");
        values.put(
                LetterField.OPINION,
                "The waiting time was too long. More officers now inspect by hand when the scanner is out of order.");
        values.put(LetterField.REPLY, "Expected waiting times have been published since October.");
        values.put(LetterField.REVIEW_BODY, "Kunming Customs");
        values.put(LetterField.REVIEW_BASIS, "Kunming Customs Petition Procedure, article 29");
        values.put(LetterField.HEARING_GROUND, "Difficult: the parties dispute the loading records.");
        values.put(LetterField.HEARING_SCOPE, "when and why the consignment waited");
        values.put(LetterField.HEARING_AT, "25 November 2026, 9:30");
        values.put(LetterField.HEARING_PLACE, "Reception room, Ruili Customs");
        values.put(LetterField.HEARING_CHAIR, "Sun Lan");
        values.put(LetterField.HEARING_MEMBERS, "He Yilin, Meng Xia");
        values.put(LetterField.HEARING_PARTICIPANTS, "the petitioner and the officer of Supervision Section I");
        values.put(
                LetterField.HEARING_RECORD,
                "The petitioner told how the consignment waited; the operator showed the loading records.");
        values.put(LetterField.HEARING_CONCLUSION, "The records are true; the scanner was the reason.");
        values.put(LetterField.OTHER_PARTY, "Ruili Port Logistics Ltd.");
        values.put(
                LetterField.AGREEMENT,
                "The operator waives the storage fees; the petitioner makes no further request.");
        values.put(LetterField.PROPOSAL, "Add the legal basis and issue the opinion anew.");
        values.put(LetterField.INFORMATION, "statistics on the inspection of fruit at Ruili in 2025");
        values.put(LetterField.CORRECTIONS, "the time that the information is about");
        values.put(LetterField.CONTENT, "the operator's loading prices of 2025");
        values.put(LetterField.CONSULTED, "a third party");
        values.put(LetterField.QUESTION, "please tell us whether you keep this information");
        values.put(LetterField.FEE_WAY, "by application");
        values.put(LetterField.FEE_STEPS, "applications 11 to 12, 100 yuan each");
        values.put(LetterField.AMOUNT, "200 yuan");
        values.put(LetterField.PAYMENT, "at the finance section of Ruili Customs");
        values.put(LetterField.ITEMS, "1. This can be disclosed.\n2. This belongs to a file of enforcement.");
        values.put(LetterField.FIRST_ITEMS, "item 2");
        values.put(LetterField.EITHER_ITEMS, "item 1");
        values.put(LetterField.RECONSIDERATION_BODY, "Kunming Customs");
        values.put(LetterField.INTERNET, "the reconsideration page of Kunming Customs");
        values.put(LetterField.GIVING, "post");
        values.put(LetterField.RECORD, "the address in the registration of the enterprise");
        values.put(LetterField.COMPLAINT, "an application that wasn't answered in time");
        return values;
    }
}
