package xinqiao.identity;

/** Whoever looks or acts. Each kind has its own reach; what is outside it doesn't exist for the viewer. */
public sealed interface Viewer permits Actor, Applicant, Claimant, FileReader, Participant, Petitioner, Visitor, Machine {}
