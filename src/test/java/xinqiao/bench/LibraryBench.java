package xinqiao.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import xinqiao.identity.Machine;
import xinqiao.publication.Brought;
import xinqiao.publication.Content;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.LibraryFilter;
import xinqiao.publication.LibraryQuery;
import xinqiao.publication.LibrarySearch;
import xinqiao.publication.Paper;
import xinqiao.publication.PublicDocuments;
import xinqiao.publication.Validity;
import xinqiao.search.Tokens;

/** {@code ./xinqiao bench library [--data DIR]}: searches among so many invented public documents, on a durable PostgreSQL of its own. */
final class LibraryBench {
    private static final int BROUGHT = 400;
    private static final Machine TASK = new Machine("bench");
    private static final List<String> PLACES = List.of(
            "智利", "秘鲁", "埃及", "泰国", "越南", "老挝", "缅甸", "蒙古", "肯尼亚", "加蓬", "巴西", "荷兰", "法国", "希腊", "芬兰", "印度", "古巴", "约旦",
            "也门", "斐济");
    private static final List<String> GOODS = List.of(
            "蜂蜜", "牛肉", "樱桃", "鳄梨", "辣椒", "花生", "大米", "咖啡豆", "水产品", "羊毛", "木材", "钻石", "原油", "铅矿砂", "乳品", "椰子", "菠萝",
            "蓝莓", "苹果", "麦芽", "种猪", "宠物食品", "化妆品", "药品", "棉花");
    private static final List<String> MATTERS = List.of(
            "检验检疫要求",
            "植物检疫要求",
            "关税税率调整",
            "申报规范",
            "原产地管理办法",
            "保税监管措施",
            "减免税管理",
            "查验作业规范",
            "归类决定",
            "估价办法",
            "转关手续",
            "通关便利措施",
            "信用管理办法",
            "行政处罚裁量基准",
            "知识产权保护措施",
            "舱单管理",
            "卫生检疫措施",
            "禁令解除事项",
            "加工贸易核销",
            "跨境电商监管");
    private static final List<String> CLAUSES = List.of(
            "应当向海关如实申报",
            "凭原产地证书办理手续",
            "不得擅自处置",
            "由主管海关负责解释",
            "应当建立档案并保存三年",
            "经查验符合要求的予以放行",
            "有关企业应当提前备案",
            "缴纳关税和进口环节税",
            "在指定口岸入境",
            "实施退回或者销毁处理",
            "通过国际贸易单一窗口提交",
            "按照规定缴纳滞纳金",
            "依法追究法律责任",
            "提供担保后可以先予放行");

    /** Words that the texts don't have, of groups of which they have another. */
    private static final List<String> TRADE = List.of("海关税", "跨境电子商务", "入境", "输华", "申报单", "税费");

    /** Milliseconds, of which 95 of 100 answers stay below. */
    private static final int AIM = 100;

    private final Random random = new Random(6);

    /** @param kept a data folder that stays, so that it needn't be filled for each measurement; null for one that goes */
    static void run(int documents, int seconds, @Nullable Path kept) throws Exception {
        Path folder = kept == null ? Files.createTempDirectory("xinqiao-bench") : kept;
        try (var application = Started.on(folder, List.of());
                var owner = Started.owner(application, folder)) {
            var bench = new LibraryBench();
            if (count(owner) < documents) bench.fill(application, owner, documents);
            bench.measure(application.getBean(LibrarySearch.class), seconds);
            System.out.printf("%d public documents%n", count(owner));
        } finally {
            if (kept == null) FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static long count(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var result = statement.executeQuery("select count(*) from public_text")) {
            result.next();
            return result.getLong(1);
        }
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String title() {
        return "关于" + one(PLACES) + one(GOODS) + one(MATTERS) + "的公告";
    }

    private String body() {
        var text = new StringBuilder();
        for (int i = 0; i < 40; i++)
            text.append(one(PLACES))
                    .append(one(GOODS))
                    .append("的")
                    .append(one(MATTERS))
                    .append("，")
                    .append(one(CLAUSES))
                    .append(i % 4 == 3 ? "。\n" : "；");
        return text.toString();
    }

    /** Some are brought in by the application; the rest are copies of their rows with titles, numbers and texts of their own. */
    private void fill(ConfigurableApplicationContext application, Connection owner, int documents) throws SQLException {
        var public_ = application.getBean(PublicDocuments.class);
        var day = LocalDate.of(2026, 3, 2);
        for (int i = 0; i < BROUGHT; i++) {
            var paper = new Paper(
                    "公告〔2026〕" + (100_000 + i) + "号", "海关总署", day.minusDays(i), day.minusDays(i), Validity.IN_FORCE);
            var content = new Content(title(), "", body(), "", paper, "", List.of());
            var unused = public_.bring(
                    TASK,
                    new Brought(
                            "bench:" + i, "8600", "GS-C03", null, DocumentKind.DOCUMENT, day.minusDays(i), content));
        }
        List<String> indexes = new ArrayList<>();
        try (var statement = owner.createStatement()) {
            try (var words = statement.executeQuery(
                    "select indexdef from pg_indexes where indexname like 'public_text%words'")) {
                while (words.next()) indexes.add(words.getString(1));
            }
            statement.execute("drop index public_text_words, public_text_title_words");
            statement.execute("""
                    insert into public_document
                    select (jsonb_populate_record(d, jsonb_build_object('id', 1000000 + k, 'number', 'B-' || k, 'source', 'copy:' || k,
                      'issued_on', d.issued_on - (k / 400)::int, 'document_number', '公告〔' || (2000 + k %% 26) || '〕' || k || '号'))).*
                    from generate_series(1, %d) k
                    join (select d.*, row_number() over (order by id) - 1 as no from public_document d where source like 'bench:%%') o on o.no = k %% 400
                    join public_document d on d.id = o.id""".formatted(documents - BROUGHT));
        }
        owner.setAutoCommit(false);
        try (var insert = owner.prepareStatement("""
                insert into public_text (document_id, title, folded, tokens, title_tokens, number_key, house_code, item, kind, validity,
                  issuer, day) select id, ?, ?, ?, ?, ?, house_code, item, kind, validity, issuer, issued_on
                from public_document where number = ?""")) {
            for (int k = 1; k <= documents - BROUGHT; k++) {
                String title = title();
                String folded = Tokens.fold(title + "\n" + body());
                insert.setString(1, title);
                insert.setString(2, folded);
                insert.setArray(3, owner.createArrayOf("text", Tokens.of(folded).toArray()));
                insert.setArray(4, owner.createArrayOf("text", Tokens.of(title).toArray()));
                insert.setString(5, "公告" + (2000 + k % 26) + "-" + k);
                insert.setString(6, "B-" + k);
                insert.addBatch();
                if (k % 1000 == 0) {
                    var unused = insert.executeBatch();
                    owner.commit();
                }
            }
            var unused = insert.executeBatch();
            owner.commit();
        }
        owner.setAutoCommit(true);
        try (var statement = owner.createStatement()) {
            statement.execute("set maintenance_work_mem = '512MB'");
            for (String index : indexes) statement.execute(index);
            statement.execute("vacuum analyze public_text");
            statement.execute("vacuum analyze public_document");
        }
    }

    /** As long a warm-up as the measurement after it; only that is told. */
    private void measure(LibrarySearch search, int seconds) {
        Map<String, Integer> aims = new LinkedHashMap<>();
        var taken = new Percentiles();
        for (var into : List.of(new Percentiles(), taken)) {
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            while (System.nanoTime() < end)
                questions(search).forEach((kind, question) -> {
                    aims.put(kind, AIM);
                    timed(into, kind, question);
                });
        }
        System.out.print(taken.report(aims));
    }

    /** One of each kind, with other words each time. */
    private Map<String, Supplier<?>> questions(LibrarySearch search) {
        var narrowed = new LibraryFilter("8600", "GS-C03", DocumentKind.DOCUMENT);
        String several = one(PLACES) + " " + one(GOODS) + " " + one(MATTERS);
        String meant = one(TRADE);
        String mistyped = one(PLACES) + one(GOODS) + "检验检役要求";
        String two = one(PLACES) + " 原产地管里办法";
        String number = "公告(" + (2000 + random.nextInt(26)) + ")" + (1 + random.nextInt(90_000)) + "号";
        Map<String, Supplier<?>> all = new LinkedHashMap<>();
        all.put("a word of nearly every document", found(search, one(List.of("海关", "进口", "关税", "公告"))));
        all.put("a word of few documents", found(search, one(PLACES) + one(GOODS)));
        all.put("three words, synonyms", found(search, several));
        all.put("three words, filters", () -> search.find(narrow(several, narrowed), 0, 20));
        all.put("a synonym of the trade", found(search, meant));
        all.put("a synonym of the trade, filters", () -> search.find(narrow(meant, narrowed), 0, 20));
        all.put("traditional characters", found(search, one(PLACES) + "檢驗檢疫要求"));
        all.put("a document's number", found(search, number));
        all.put("a mistyped character", found(search, mistyped));
        all.put("a mistyped character, filters", () -> search.find(narrow(mistyped, narrowed), 0, 20));
        all.put("two words, one mistyped", found(search, two));
        String near = "我想知道" + one(PLACES) + "产的" + one(GOODS) + "有什么" + one(MATTERS);
        all.put("what is near an application", () -> search.near(near, 5));
        all.put("the newest", () -> search.newest(LibraryQuery.of(""), null, 20));
        all.put("counting all", () -> search.count(LibraryQuery.of("")));
        return all;
    }

    private static Supplier<?> found(LibrarySearch search, String words) {
        return () -> search.find(LibraryQuery.of(words), 0, 20);
    }

    private static LibraryQuery narrow(String words, LibraryFilter filter) {
        return new LibraryQuery(words, filter, 2026, Validity.IN_FORCE, "海关");
    }

    private static void timed(Percentiles into, String kind, Supplier<?> work) {
        long begin = System.nanoTime();
        Object found = work.get();
        into.add(kind, System.nanoTime() - begin);
        if (found == null) throw new IllegalStateException(kind);
    }
}
