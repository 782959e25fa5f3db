package xinqiao.reading;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pages as scanners and fax machines give them, of letters of our own; what stands on each is known. */
public final class SampleScans {
    /** How a page came to be a picture. */
    public enum Look {
        PRINT,
        FAX,
        SKEWED,
        NOISY,
        STAMPED,
        COPIED
    }

    private static final int WIDTH = 1654;
    private static final int SIZE = 44;
    private static final int PITCH = 81;
    private static final int IN_A_LINE = 28;
    private static final List<String> FONTS = List.of(
            "FandolFang-Regular.ttf", "NotoSerifSC-Regular.ttf", "FandolKai-Regular.ttf", "FandolHei-Regular.ttf");

    /** Letters: the title, then paragraphs; what is signed stands at the right. */
    public static final List<List<String>> LETTERS = List.of(
            List.of(
                    "关于跨境电商包裹长期滞留问题的投诉",
                    "昆明海关信访办公室：",
                    "　　我于2026年3月12日在网上购买婴儿奶粉两罐，订单号为WL20260312008，货值人民币486.50元。包裹到达口岸以后一直显示查验中，至今已经三十多天没有放行，也没有人告诉我缺少什么材料。",
                    "　　其间我三次拨打热线电话，答复均为正在核实。家中孩子急需食用，长期等待给我们造成很大困难。请求贵关尽快查明滞留原因，依法放行，并书面答复本人。",
                    "　　联系地址：云南省昆明市盘龙区北京路延长线甲12号",
                    "　　联系电话：13812345678",
                    "　　身份证号：530102199003071234",
                    ">信访人：张鑫淼",
                    ">2026年4月15日"),
            List.of(
                    "对旅客通道工作人员服务态度的反映",
                    "瑞丽海关：",
                    "　　4月2日上午十时许，我随旅行团由姐告口岸入境，在第三条通道接受行李检查。当值人员言语生硬，未说明理由即将箱内物品倒在地上，致使两瓶药酒破损。",
                    "　　本人并不反对依法检查，但认为执法应当文明、规范，并当场出具清单。希望贵关调取当日监控录像，核实情况，对有关人员批评教育，并向本人赔礼道歉。",
                    "　　通讯地址：四川省成都市锦江区红星路二段70号3单元",
                    "　　联系电话：028-86543210",
                    ">反映人：欧阳文慧",
                    ">二〇二六年四月六日"),
            List.of(
                    "关于增加周末通关窗口的建议",
                    "杭州海关负责同志：",
                    "　　我公司从事日用陶瓷出口，主要在周五完成装箱。近期因周末窗口较少，货物往往要等到下周一才能办结手续，仓储费用每月增加约2.6万元，错过船期的情况也时有发生。",
                    "　　建议在业务高峰期增设一个周末窗口，延长预约时间至晚上八时，并在网站公布排队人数，方便中小企业安排生产。",
                    "　　地址：浙江省杭州市余杭区仓前街道文一西路1218号",
                    "　　电话：0571-88001234",
                    ">建议人：沈玉兰",
                    ">2026年5月8日"),
            List.of(
                    "关于某公司涉嫌伪报品名的举报信",
                    "深圳海关缉私部门：",
                    "　　据了解，某环保科技有限公司自去年九月以来，先后七次将旧电路板申报为再生塑料颗粒进口，每次约18至22吨，夹藏在集装箱中部，外层堆放合格货物。",
                    "　　上述货物卸在平湖物流园区东侧仓库，夜间由无牌货车运走。要求依法查处，并对举报人的身份严格保密。",
                    "　　联系电话：13600001111",
                    ">举报人：陆正平",
                    ">2026年6月1日"),
            List.of(
                    "关于退还多征税款的申诉书",
                    "上海海关关税部门：",
                    "　　2025年11月，本单位进口实验仪器一台，申报税号为9027500090。海关按照另一税号补征税款38,216.40元。本单位认为该仪器的主要功能为光谱分析，原申报归类正确，并已提交技术说明书和同类商品归类决定。",
                    "　　恳请重新审核归类，退还多征税款及相应利息。",
                    "　　联系地址：上海市闵行区东川路800号",
                    "　　邮编：200240　电话：021-54740000",
                    ">申诉人：林婉清",
                    ">2026年1月20日"),
            List.of(
                    "查询邮件通关进度的来信",
                    "海关总署：",
                    "　　我的国际邮件从三月下旬开始停留在互换局，邮件号码为EA123456789CN。物品为家人寄来的旧书十二册和手写书信，并无禁止进境物品。",
                    "　　邮局告知需要海关办理手续，但没有说明应当提供哪些单证。请求告知办理方式，并协助尽快放行。",
                    "　　住址：甘肃省兰州市城关区张掖路219号家属院",
                    "　　手机：15900002222",
                    ">写信人：何家兴",
                    ">2026年4月28日"),
            List.of(
                    "关于口岸停车收费问题的意见",
                    "信访办公室：",
                    "　　口岸外停车场由第三方经营，收费标准自五月起由每小时五元调整为十元，没有公示，也不开具发票。货车司机排队等候的时间往往超过四小时，负担明显加重。",
                    "　　我们十一名司机希望贵关会同地方有关部门，督促经营单位公开收费依据，恢复原收费标准，并设置免费等候区域。",
                    "　　联系地址：广西壮族自治区凭祥市北环路56号",
                    "　　联系电话：18700003333",
                    ">联系人：韦国强",
                    ">2026年6月19日"),
            List.of(
                    "关于纠正行政处罚文书差错的申请书",
                    "法规部门：",
                    "　　本人于2026年2月收到行政处罚决定书，文书所载姓名、护照号码正确，但将处罚金额3000元误写为30000元，与告知书不一致。",
                    "　　经电话联系，经办人员表示需要书面申请。现请求依法更正文书，并重新送达。附告知书复印件一份。",
                    "　　住所：福建省厦门市思明区鹭江道98号",
                    "　　联系方式：13500004444",
                    ">申请人：郑秋月",
                    ">2026年3月9日"));

    private SampleScans() {}

    /** A picture of a page, and what stands on it. */
    public record Sample(String name, BufferedImage picture, String text) {
        public byte[] jpeg() {
            return SampleScans.jpeg(picture, 0.85f);
        }
    }

    /** Every letter in every look: 48 pages. */
    public static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        for (int letter = 0; letter < LETTERS.size(); letter++)
            for (Look look : Look.values()) all.add(of(letter, look));
        return all;
    }

    public static Sample of(int letter, Look look) {
        return of(LETTERS.get(letter), look, letter);
    }

    public static Sample of(List<String> letter, Look look, int seed) {
        List<String> lines = broken(letter);
        BufferedImage page = print(lines, FONTS.get(Math.floorMod(seed, FONTS.size())));
        var random = new Random(seed);
        BufferedImage seen = switch (look) {
            case PRINT -> page;
            case FAX -> fax(page, random);
            case SKEWED -> turned(page, random.nextBoolean() ? 1.6 : -1.4);
            case NOISY -> noisy(page, random);
            case STAMPED -> stamped(page, lines.size());
            case COPIED -> copied(page, random);
        };
        return new Sample(look + "-" + seed, seen, String.join("\n", lines).replace(">", ""));
    }

    private static List<String> broken(List<String> letter) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : letter) {
            String left = paragraph;
            while (left.length() > IN_A_LINE) {
                lines.add(left.substring(0, IN_A_LINE));
                left = left.substring(IN_A_LINE);
            }
            lines.add(left);
        }
        return lines;
    }

    private static BufferedImage print(List<String> lines, String font) {
        var page = new BufferedImage(WIDTH, 360 + PITCH * (lines.size() + 1), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(new Color(0x1c1c1c));
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(font(font).deriveFont((float) SIZE));
        int y = 200;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace(">", "");
            int width = pen.getFontMetrics().stringWidth(line);
            int x = i == 0 ? (WIDTH - width) / 2 : lines.get(i).startsWith(">") ? WIDTH - 220 - width : 200;
            pen.drawString(line, x, y);
            y += i == 0 ? PITCH * 2 : PITCH;
        }
        pen.dispose();
        return page;
    }

    private static Font font(String name) {
        try (var in = Objects.requireNonNull(SampleScans.class.getResourceAsStream("/fonts/" + name))) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Half the dots, black or white, with specks. */
    private static BufferedImage fax(BufferedImage page, Random random) {
        var small = new BufferedImage(page.getWidth() * 5 / 8, page.getHeight() * 5 / 8, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(page, 0, 0, small.getWidth(), small.getHeight(), null);
        pen.dispose();
        for (int y = 0; y < small.getHeight(); y++)
            for (int x = 0; x < small.getWidth(); x++) {
                boolean black = (small.getRGB(x, y) & 0xFF) < 150;
                if (random.nextInt(700) == 0) black = !black;
                small.setRGB(x, y, black ? 0 : 0xFFFFFF);
            }
        return small;
    }

    private static BufferedImage turned(BufferedImage page, double degrees) {
        var paper = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        pen.drawImage(page, 0, 0, null);
        pen.dispose();
        return paper;
    }

    /** Blurred, greyish, grainy, and pressed hard as JPEG. */
    private static BufferedImage noisy(BufferedImage page, Random random) {
        float ninth = 1 / 9f;
        float[] soft = {ninth, ninth, ninth, ninth, ninth, ninth, ninth, ninth, ninth};
        var blurred = new ConvolveOp(new Kernel(3, 3, soft), ConvolveOp.EDGE_NO_OP, null).filter(page, null);
        grain(blurred, random, 60, 14);
        return read(jpeg(blurred, 0.35f));
    }

    /** A copy of a copy: pale print, dark edges. */
    private static BufferedImage copied(BufferedImage page, Random random) {
        var copy = turned(page, 0.5);
        grain(copy, random, 25, 90);
        Graphics2D pen = copy.createGraphics();
        pen.setColor(new Color(40, 40, 40));
        pen.fillRect(0, 0, 22, copy.getHeight());
        pen.fillRect(0, 0, copy.getWidth(), 14);
        pen.dispose();
        return copy;
    }

    private static void grain(BufferedImage page, Random random, int grain, int darkest) {
        for (int y = 0; y < page.getHeight(); y++)
            for (int x = 0; x < page.getWidth(); x++) {
                int grey = page.getRGB(x, y) & 0xFF;
                int seen = darkest + grey * (225 - darkest) / 255 + (int) (random.nextGaussian() * grain / 3);
                int clamped = Math.clamp(seen, 0, 255);
                page.setRGB(x, y, clamped << 16 | clamped << 8 | clamped);
            }
    }

    /** A round stamp in red over signature and last lines. */
    private static BufferedImage stamped(BufferedImage page, int lines) {
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(210, 30, 40, 150));
        pen.setStroke(new BasicStroke(9));
        int y = 200 + PITCH * (lines - 3);
        pen.drawOval(1000, y, 330, 330);
        pen.setStroke(new BasicStroke(3));
        pen.drawOval(1060, y + 60, 210, 210);
        pen.dispose();
        return page;
    }

    private static byte[] jpeg(BufferedImage picture, float quality) {
        try (var out = new ByteArrayOutputStream();
                var image = new MemoryCacheImageOutputStream(out)) {
            var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(image);
            writer.write(null, new IIOImage(picture, null, null), how);
            image.flush();
            writer.dispose();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage read(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many characters had to be changed to come from one text to the other, of a hundred. Blanks and width don't count. */
    public static double errors(String right, String read) {
        String a = plain(right);
        String b = plain(read);
        int[] before = new int[b.length() + 1];
        for (int k = 0; k <= b.length(); k++) before[k] = k;
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int k = 1; k <= b.length(); k++)
                row[k] = Math.min(
                        Math.min(row[k - 1], before[k]) + 1,
                        before[k - 1] + (a.charAt(i - 1) == b.charAt(k - 1) ? 0 : 1));
            before = row;
        }
        return 100.0 * before[b.length()] / a.length();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replace('。', '.')
                .replace('、', ',');
    }
}
