package xinqiao.petition;

/**
 * Who takes part in a hearing besides the staff of the house, one a line; kept sealed.
 *
 * @param members who sits with the chair from outside (特邀听证员)
 * @param participants 参加人: the petitioner's side, the handling body, others
 */
public record HearingPeople(String members, String participants) {}
