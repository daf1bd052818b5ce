-- Posts (liaoning-2013 4.1.2, 4.1.3; national-trial 1.1–1.5). A station that appointed nobody at all has no record.
with held as (
  select scope.organisation_id, appointment.id, person_id, post_code, registration.name
  from scope
  join appointment using (organisation_id)
  join registration using (organisation_id, person_id)
  where scope.day between valid_from and coalesce(valid_until, 'infinity')
), needed (post, fact) as (
  values
    ('head', 'post-filled.head'),
    ('management-representative', 'post-filled.management-representative'),
    ('general-affairs', 'post-filled.general-affairs'),
    ('exam-affairs', 'post-filled.exam-affairs'),
    ('equipment', 'post-filled.equipment'),
    ('items', 'post-filled.items')
), functions as (
  select organisation_id, person_id, min(name) as name, count(distinct post_code) as posts
  from held
  where post_code in ('general-affairs', 'exam-affairs', 'equipment')
  group by organisation_id, person_id
)
select stations.organisation_id, needed.fact, 'appointment' as register, null::uuid as id, post.name,
  1 as looked, (not exists (
    select from held where held.organisation_id = stations.organisation_id and held.post_code = needed.post
  ))::int as wrong
from (select distinct organisation_id from held) stations
cross join needed
join post on post.code = needed.post
union all
select organisation_id, 'posts-not-crossed', 'appointment', person_id, name, 1, (posts > 1)::int
from functions
