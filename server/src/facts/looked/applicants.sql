-- Applicants of a year (national-trial 6.2, 6.3; liaoning-2013 7.3.1): counted by batch, and one by one where something is
-- amiss. What was not entered is not looked at.
with batches as (
  select scope.organisation_id, batch.id as batch_id, number
  from scope
  join batch using (organisation_id)
  where ends_on > scope.day - 365 and starts_on <= scope.day
), counted as (
  select organisation_id, batch_id, min(number) as number,
    count(form_complete) as complete, count(originals_agree) as agree, count(applicant.eligible) as eligible,
    count(altered) as altered
  from batches
  join applicant using (organisation_id, batch_id)
  group by organisation_id, batch_id
), amiss as (
  select organisation_id, applicant.id, number, form_complete, originals_agree, eligible, seated, altered, alteration_sealed
  from batches
  join applicant using (organisation_id, batch_id)
  where not form_complete or not originals_agree or (not eligible and seated) or (altered and alteration_sealed is not true)
)
select organisation_id, facts.fact, 'batch' as register, batch_id as id, number as name, facts.looked, 0 as wrong
from counted
cross join lateral (
  values
    ('applications-complete', complete),
    ('applications-agree', agree),
    ('applicants-eligible', eligible),
    ('alterations-sealed', altered)
) facts (fact, looked)
where facts.looked > 0
union all
select organisation_id, facts.fact, 'applicant', id, number, 0, 1
from amiss
cross join lateral (
  values
    ('applications-complete', not form_complete),
    ('applications-agree', not originals_agree),
    ('applicants-eligible', not eligible and seated),
    ('alterations-sealed', altered and alteration_sealed is not true)
) facts (fact, wrong)
where facts.wrong
