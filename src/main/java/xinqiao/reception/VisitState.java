package xinqiao.reception;

/** Where a visitor is in the queue of the day (候谈). */
public enum VisitState {
    WAITING,
    CALLED,
    INTERVIEW,
    DONE,
    /** 自行离开 */
    LEFT;

    public boolean over() {
        return this == DONE || this == LEFT;
    }
}
