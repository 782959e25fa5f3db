-- What somebody has registered today was indexed twice, under two names: every registration wrote both.
drop index fact_registered_by;
