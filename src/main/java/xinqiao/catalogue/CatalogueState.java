package xinqiao.catalogue;

/** How far a version of a catalogue is. */
public enum CatalogueState {
    /** 编制中 */
    DRAFT,
    /** 现行 */
    PUBLISHED,
    /** 已被新版代替 */
    SUPERSEDED,
    /** 作废 */
    DROPPED
}
