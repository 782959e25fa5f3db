package xinqiao.petition;

/** Why a petition that was brought before is merely filed (存档备查). */
public enum Repetition {
    /** 同时向多个海关单位提出: another house handles it */
    ELSEWHERE,
    /** 已告知过，仍以同一事实和理由反映 */
    TOLD
}
