package xinqiao.mailroom;

/** Whether money or valuables came with a letter, and whether all of it was dealt with. */
public enum ValuablesState {
    NONE,
    OPEN,
    SETTLED
}
