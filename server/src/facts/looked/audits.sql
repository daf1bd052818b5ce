-- Internal audits of their period, which is a parameter (liaoning-2013 2.1 says 定期): planned before they began, carried out and reported, their records kept.
with audits as (
  select scope.organisation_id, scope.day, id, number, scheme, planned_on, started_on, finished_on, reported_on, kept
  from scope
  join internal_audit using (organisation_id)
  where coalesce(finished_on, started_on, planned_on) > review_since
    and coalesce(started_on, planned_on) <= scope.day
)
select organisation_id, 'audit-planned' as fact, 'internal-audit' as register, id, number as name, 1 as looked,
  (planned_on is null or planned_on > started_on)::int as wrong
from audits
union all
select organisation_id, 'audit-carried-out', 'internal-audit', id, number, 1,
  (finished_on is null or reported_on is null)::int
from audits
union all
select organisation_id, 'audit-scheme', 'internal-audit', id, number, 1, (scheme is null)::int
from audits
union all
select organisation_id, 'audit-records-kept', 'internal-audit', id, number, 1,
  (not coalesce(kept, '{}') @> array['plan', 'sign-in', 'checklist', 'nonconformities', 'report'])::int
from audits
union all
-- Held is all that 工作方案 二（五） asks for.
select organisation_id, 'audits-held', 'internal-audit', id, number, 1, 0
from audits
where finished_on <= day
