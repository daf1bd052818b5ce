-- Complaints answered in time, surveys analysed and fed back, nonconformities closed by the day set (liaoning-2013 9.2, 3.1;
-- national-trial 9.2). How many days there are for an answer, and how far back is looked: parameters.
select scope.organisation_id, 'complaints-answered-in-time' as fact, 'complaint' as register, complaint.id, number as name,
  1 as looked, (coalesce(answered_on, scope.day) > received_on + complaint_days)::int as wrong
from scope
join complaint using (organisation_id)
where received_on > feedback_since and received_on <= scope.day
union all
select scope.organisation_id, 'surveys-fed-back', 'survey', survey.id, to_char(held_on, 'YYYY-MM-DD'), 1,
  (analysed_on is null or fed_back_on is null)::int
from scope
join survey using (organisation_id)
where held_on > feedback_since and held_on <= scope.day
union all
select scope.organisation_id, 'nonconformities-closed', 'nonconformity', nonconformity.id, number, 1,
  (coalesce(closed_on, scope.day) > coalesce(due_on, 'infinity'))::int
from scope
join nonconformity using (organisation_id)
where found_on > feedback_since and found_on <= scope.day
