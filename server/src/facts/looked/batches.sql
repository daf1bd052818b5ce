-- Each batch of a year by its own papers: notice, plan, conclusion, marking, reports (liaoning-2013 7; national-trial 6, 7).
with batches as (
  select scope.day, batch.*
  from scope
  join batch using (organisation_id)
  where ends_on > scope.day - 365 and starts_on <= scope.day
)
select organisation_id, facts.fact, 'batch' as register, id, number as name, facts.looked, facts.wrong
from batches
cross join lateral (
  values
    ('notice-approved-before-batch', 1, (notice_approved_on is null or notice_approved_on > starts_on)::int),
    ('notice-published-before-batch', 1,
      (notice_published_on is null or notice_published_on > starts_on or notice_published_on < notice_approved_on)::int),
    ('batch-planned', 1, (plan_id is null)::int),
    ('batch-concluded', (ends_on < day)::int, (ends_on < day and conclusion is null)::int),
    ('marking-error-rate', coalesce(marking_sampled, 0), coalesce(marking_wrong, 0)),
    ('marking-signed-off', (signed_off is not null)::int, (signed_off is false)::int),
    ('certificates-reported', (passed > 0 and ends_on < day)::int, (passed > 0 and ends_on < day and reported_on is null)::int),
    ('certificates-issued', (passed > 0 and reported_on is not null)::int,
      (passed > 0 and reported_on is not null and certificates_issued_on is null)::int),
    ('own-papers-approved', (paper_source is not null)::int, (paper_source = 'own-unapproved')::int)
) facts (fact, looked, wrong)
where facts.looked > 0
