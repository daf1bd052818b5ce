-- What a station must have done to be assessed, and must not (liaoning-2013 工作方案 一, 二（五）; sichuan-2017 二.2, 二.3).
with batches as (
  select scope.day, batch.*
  from scope
  join batch using (organisation_id)
  where starts_on <= scope.day
)
select organisation_id, facts.fact, 'batch' as register, id, number as name, facts.looked, facts.wrong
from batches
cross join lateral (
  values
    ('batches-held', 1, 0),
    ('people-assessed', seated, 0),
    ('batches-of-three-years', (ends_on > day - interval '3 years')::int, 0),
    ('trial-batches', coalesce(trial, false)::int, 0),
    ('trial-people', case when trial then seated else 0 end, 0),
    ('batches-within-licence', 1, (not exists (
      select from licence
      join licence_scope on licence_scope.organisation_id = licence.organisation_id and licence_id = licence.id
      where licence.organisation_id = batches.organisation_id
        and licence_scope.occupation_id = batches.occupation_id
        and coalesce(licence.regime, 'appraisal') = coalesce(batches.regime, 'appraisal')
        and (batches.level is null or batches.level between lowest_level and highest_level)
        and valid_from <= starts_on and ends_on <= coalesce(valid_until, 'infinity')
        and ends_on < coalesce(withdrawn_on, 'infinity')
    ))::int),
    ('no-batch-in-rectification', 1, (exists (
      select from rectification
      where rectification.organisation_id = batches.organisation_id
        and valid_from <= ends_on and starts_on <= coalesce(valid_until, 'infinity')
    ))::int)
) facts (fact, looked, wrong)
where facts.looked > 0
union all
select organisation_id, 'years-active', 'batch', null, to_char(min(starts_on), 'YYYY-MM-DD'),
  extract(year from age(min(day), min(starts_on)))::int, 0
from batches
group by organisation_id
union all
select scope.organisation_id, 'incident-free.' || kind, 'incident', incident.id, number, 1, serious::int
from scope
join incident using (organisation_id)
where happened_on > scope.day - 365 and happened_on <= scope.day
