package xinqiao.channel;

/** How a mail fares. */
enum DeliveryState {
    WAITING,
    SENT,
    /** There was nothing to tell any more: it isn't public now. */
    DROPPED,
    /** It didn't arrive, however often it was tried. */
    GIVEN_UP
}
