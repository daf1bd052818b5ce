-- Applicants of a year, one by one (national-trial 6.2, 6.3; liaoning-2013 7.3.1). What was not entered is not looked at.
select applicant.organisation_id, facts.fact, 'applicant' as register, applicant.id, batch.number as name,
  1 as looked, facts.wrong
from scope
join batch using (organisation_id)
join applicant on applicant.organisation_id = batch.organisation_id and batch_id = batch.id
cross join lateral (
  values
    ('applications-complete', (not form_complete)::int),
    ('applications-agree', (not originals_agree)::int),
    ('applicants-eligible', (not applicant.eligible and applicant.seated)::int),
    ('alterations-sealed', case when altered then (alteration_sealed is not true)::int when not altered then 0 end)
) facts (fact, wrong)
where facts.wrong is not null and ends_on > scope.day - 365 and starts_on <= scope.day
