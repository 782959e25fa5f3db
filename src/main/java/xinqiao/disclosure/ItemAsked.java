package xinqiao.disclosure;

/**
 * One matter asked for (申请公开的政府信息), so that it can be looked for.
 *
 * @param name 政府信息的名称
 * @param fileNumber 文号
 * @param features 便于行政机关查询的其他特征性描述
 */
public record ItemAsked(String name, String fileNumber, String features) {
    ItemAsked stripped() {
        return new ItemAsked(name.strip(), fileNumber.strip(), features.strip());
    }

    public boolean blank() {
        return name.isBlank() && fileNumber.isBlank() && features.isBlank();
    }
}
