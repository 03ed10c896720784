//! DescribeInstanceStatus: the checks of running instances.

use pileus_ec2::{
    DescribeInstanceStatusInput, DescribeInstanceStatusOutput, EbsStatusDetails, EbsStatusSummary, InstanceStatus,
    InstanceStatusDetails, InstanceStatusSummary, OperatorResponse, StatusName, StatusType, SummaryStatus,
};

use super::{
    Answer, Region, faults,
    filters::{Filters, Known},
    instances::{Instance, Phase},
    paging::Page,
    regions,
};
use crate::handler::{Context, Outcome};

const IDS_MAX: usize = 100;

const KNOWN: Known<InstanceStatus> = Known {
    fields: &[
        ("availability-zone", |one, see| see(one.availability_zone())),
        ("availability-zone-id", |one, see| see(one.availability_zone_id())),
        ("attached-ebs-status.status", |one, see| see(one.attached_ebs_status().status().as_str())),
        // No events are ever scheduled here.
        ("event.code", |_, _| {}),
        ("event.description", |_, _| {}),
        ("event.instance-event-id", |_, _| {}),
        ("event.not-after", |_, _| {}),
        ("event.not-before", |_, _| {}),
        ("event.not-before-deadline", |_, _| {}),
        ("instance-state-code", |one, see| see(&one.instance_state().code().to_string())),
        ("instance-state-name", |one, see| see(one.instance_state().name().as_str())),
        ("instance-status.reachability", |one, see| {
            one.instance_status().details().iter().for_each(|one| see(one.status().as_str()))
        }),
        ("instance-status.status", |one, see| see(one.instance_status().status().as_str())),
        ("system-status.reachability", |one, see| {
            one.system_status().details().iter().for_each(|one| see(one.status().as_str()))
        }),
        ("system-status.status", |one, see| see(one.system_status().status().as_str())),
    ],
    tags: None,
};

impl Answer for DescribeInstanceStatusInput {
    const MEMBERS: &'static [&'static str] =
        &["InstanceIds", "MaxResults", "NextToken", "Filters", "IncludeAllInstances", "IncludeManagedResources"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<DescribeInstanceStatusOutput> {
        let filters = Filters::new(&self.filters, &KNOWN)?;
        let ids = self.instance_ids.as_deref().unwrap_or_default();
        if !ids.is_empty() && self.max_results.is_some() {
            return Err(faults::combination("The parameter instancesSet cannot be used with the parameter maxResults"));
        }
        if ids.len() > IDS_MAX {
            return Err(faults::invalid_value(format!(
                "At most {IDS_MAX} instances can be named; the request has {}",
                ids.len()
            )));
        }
        let page = Page::new(&self, self.max_results, self.next_token.as_deref(), 5..=1000)?;
        faults::INSTANCE.check_ids(ids)?;
        let found = region.instances.select(ids).map_err(|missing| faults::INSTANCE.missing(&missing))?;
        let all = self.include_all_instances == Some(true);
        let shown = found.into_iter().filter(|(_, instance)| all || instance.phase == Phase::Running);
        let described = shown.map(|(place, instance)| (place, describe(region, instance)));
        let (statuses, next_token) = page.cut(described.filter(|(_, status)| filters.matches(status)));
        Ok(DescribeInstanceStatusOutput { instance_statuses: Some(statuses), next_token })
    }
}

fn describe(region: &Region, instance: &Instance) -> InstanceStatus {
    let (summary, check) = match (instance.phase, instance.checked) {
        (Phase::Running, true) => (SummaryStatus::OK, Some(StatusType::PASSED)),
        (Phase::Running, false) => (SummaryStatus::INITIALIZING, Some(StatusType::INITIALIZING)),
        // Only what runs is checked.
        _ => (SummaryStatus::NOT_APPLICABLE, None),
    };
    let detail = |status: StatusType| InstanceStatusDetails {
        name: Some(StatusName::REACHABILITY),
        status: Some(status),
        ..InstanceStatusDetails::default()
    };
    let status =
        InstanceStatusSummary { details: check.clone().map(|status| vec![detail(status)]), status: Some(summary.clone()) };
    let ebs = EbsStatusDetails { name: Some(StatusName::REACHABILITY), status: check.clone(), ..EbsStatusDetails::default() };
    InstanceStatus {
        availability_zone: Some(instance.zone.clone()),
        availability_zone_id: Some(regions::zone_id(&region.name, &instance.zone)),
        operator: Some(OperatorResponse { managed: Some(false), ..OperatorResponse::default() }),
        instance_id: Some(instance.id.clone()),
        instance_state: Some(instance.phase.state()),
        instance_status: Some(status.clone()),
        system_status: Some(status),
        attached_ebs_status: Some(EbsStatusSummary { details: check.map(|_| vec![ebs]), status: Some(summary) }),
        ..InstanceStatus::default()
    }
}
