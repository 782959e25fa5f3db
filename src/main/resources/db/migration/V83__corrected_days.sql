-- An applicant is told, as a petitioner is, that a day of service was corrected: terms that they may use run from it.
drop policy application_own on fact;
create policy application_own on fact as restrictive for select using (
  stream <> 'application' or (select xq_text('reach')) is distinct from 'applicant' or kind in (
    'Registered', 'ReceiptConfirmed', 'CorrectionAsked', 'Corrected', 'ReasonsAsked', 'ReasonsGiven', 'FeeNoticed',
    'FeeNoticeReached', 'FeePaid', 'FeeWaived', 'LetterIssued', 'LetterServed', 'ServiceCorrected', 'ExtensionDecided',
    'Given', 'HelpAsked', 'Helped', 'NoticeUndelivered', 'Lapsed', 'Reopened', 'LedToPetitions', 'Closed')
  or kind = 'MaterialAdded' and by_kind = 'applicant');
