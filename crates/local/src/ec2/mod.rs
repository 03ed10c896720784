//! EC2: instances and what they stand on, in memory. A file a resource.
//!
//! An operation is an [`Answer`]: it changes a copy of its region, which takes the place of the region when it succeeds.
//! So nothing half-done is ever seen, and a dry run is the same run on a copy that is thrown away.

mod addresses;
mod attributes;
mod describe;
mod faults;
mod filters;
mod images;
mod input;
mod instance_types;
mod instances;
mod key_material;
mod key_pairs;
mod launch;
mod lifecycle;
mod paging;
mod regions;
mod rsa;
mod rules;
mod security_groups;
mod status;
mod subnets;
mod table;
mod tags;
mod tokens;
mod vpcs;

use std::{collections::BTreeMap, sync::Arc};

use pileus_ec2 as api;
use pileus_shape::{Operation, OperationSchema, Timestamp};

use crate::{
    gateway::{Machine, schemas},
    handler::{Context, Handle, Outcome, Route},
    ids::Ids,
};
use table::Table;

/// A row for each operation.
macro_rules! routes {
    ($($input:ident,)*) => {
        /// The operations that are answered.
        const ROUTES: &[Route<State>] = &[$(Route::of::<api::$input>()),*];
        #[cfg(test)]
        const MEMBERS: &[(&OperationSchema, &[&str])] =
            &[$((<api::$input as Operation>::OPERATION, <api::$input as Answer>::MEMBERS)),*];
    };
}

routes! {
    AuthorizeSecurityGroupEgressInput,
    AuthorizeSecurityGroupIngressInput,
    CreateKeyPairInput,
    CreateSecurityGroupInput,
    CreateTagsInput,
    DeleteKeyPairInput,
    DeleteSecurityGroupInput,
    DeleteTagsInput,
    DescribeAccountAttributesInput,
    DescribeAvailabilityZonesInput,
    DescribeImagesInput,
    DescribeInstanceAttributeInput,
    DescribeInstanceStatusInput,
    DescribeInstanceTypeOfferingsInput,
    DescribeInstanceTypesInput,
    DescribeInstancesInput,
    DescribeInternetGatewaysInput,
    DescribeKeyPairsInput,
    DescribeRegionsInput,
    DescribeRouteTablesInput,
    DescribeSecurityGroupRulesInput,
    DescribeSecurityGroupsInput,
    DescribeSubnetsInput,
    DescribeTagsInput,
    DescribeVpcsInput,
    GetConsoleOutputInput,
    ImportKeyPairInput,
    ModifyInstanceAttributeInput,
    ModifyInstanceMetadataOptionsInput,
    MonitorInstancesInput,
    RebootInstancesInput,
    RevokeSecurityGroupEgressInput,
    RevokeSecurityGroupIngressInput,
    RunInstancesInput,
    StartInstancesInput,
    StopInstancesInput,
    TerminateInstancesInput,
    UnmonitorInstancesInput,
}

/// All that EC2 holds. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub(crate) struct State {
    regions: BTreeMap<String, Arc<Region>>,
}

/// One region: made when it is first asked for, with what AWS gives to a new account.
#[derive(Clone, Debug)]
pub(super) struct Region {
    name: Arc<str>,
    vpcs: Table<vpcs::Vpc>,
    gateways: Table<vpcs::Gateway>,
    route_tables: Table<vpcs::RouteTable>,
    subnets: Table<subnets::Subnet>,
    groups: Table<security_groups::Group>,
    /// By name.
    key_pairs: Table<key_pairs::KeyPair>,
    instances: Table<instances::Instance>,
    tags: tags::Tags,
    launches: tokens::Launches,
    timers: lifecycle::Timers,
    public_ips: addresses::PublicIps,
}

impl Region {
    fn new(name: &str, ids: &mut Ids) -> Self {
        let mut region = Self {
            name: name.into(),
            vpcs: Table::default(),
            gateways: Table::default(),
            route_tables: Table::default(),
            subnets: Table::default(),
            groups: Table::default(),
            key_pairs: Table::default(),
            instances: Table::default(),
            tags: tags::Tags::default(),
            launches: tokens::Launches::default(),
            timers: lifecycle::Timers::default(),
            public_ips: addresses::PublicIps::of(name),
        };
        let vpc = vpcs::add_default(&mut region, ids);
        subnets::add_defaults(&mut region, &vpc, ids);
        security_groups::add_default(&mut region, &vpc, ids);
        region
    }

    /// The name of a resource of this account and region.
    fn arn(&self, kind: &str, id: &str) -> String {
        format!("arn:{}:ec2:{}:{}:{kind}/{id}", regions::partition(&self.name), self.name, crate::ACCOUNT)
    }
}

impl State {
    /// When something next happens by itself, so that a clock can be moved there.
    #[cfg(test)]
    fn next_due(&self) -> Option<Timestamp> {
        self.regions.values().filter_map(|region| region.timers.next_due()).min()
    }
}

impl Machine for State {
    const OPERATIONS: &'static [&'static OperationSchema] = &schemas::<{ api::OPERATIONS.len() }>(api::OPERATIONS);
    const ROUTES: &'static [Route<Self>] = ROUTES;

    fn advance(&mut self, now: Timestamp) {
        for region in self.regions.values_mut() {
            if region.timers.next_due().is_some_and(|due| due <= now) {
                lifecycle::advance(Arc::make_mut(region), now);
            }
        }
    }
}

/// An operation of EC2.
pub(super) trait Answer: Operation {
    /// The members of the input that have an effect here; one that sets another is refused ([`input::supported`]).
    const MEMBERS: &'static [&'static str];
    /// Whether what was changed stays when the operation then refuses.
    const KEEPS_PART: bool = false;

    /// Carries it out.
    fn answer(self, region: &mut Region, context: &mut Context<'_>) -> Outcome<Self::Output>;
}

impl<O: Answer> Handle<State> for O {
    fn handle(self, state: &mut State, context: &mut Context<'_>) -> Outcome<O::Output> {
        input::supported(O::OPERATION.name, &self, O::MEMBERS)?;
        let name = context.region;
        let region = match state.regions.get(name) {
            Some(region) => region.clone(),
            None => {
                let region = Arc::new(Region::new(name, context.ids));
                state.regions.insert(name.to_owned(), region.clone());
                region
            }
        };
        let mut region = Region::clone(&region);
        if input::is_dry_run(&self) {
            let mut ids = context.ids.clone();
            self.answer(&mut region, &mut Context { ids: &mut ids, ..*context })?;
            return Err(faults::dry_run());
        }
        let outcome = self.answer(&mut region, context);
        if outcome.is_ok() || O::KEEPS_PART {
            state.regions.insert(name.to_owned(), Arc::new(region));
        }
        outcome
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_member_that_an_operation_answers_to_exists() {
        for (operation, members) in MEMBERS {
            for member in *members {
                let name = member.split('.').next().unwrap();
                assert!(operation.input.position(name).is_some(), "{} has no {member}", operation.name);
            }
            let names: std::collections::HashSet<_> = members.iter().collect();
            assert_eq!(names.len(), members.len(), "{}", operation.name);
        }
    }

    #[test]
    fn every_answered_operation_takes_a_dry_run() {
        assert!(MEMBERS.iter().all(|(operation, _)| operation.input.position("DryRun").is_some()));
    }

    #[test]
    fn what_is_next_due_is_done_then_and_a_copy_lives_on_its_own() {
        let now = Timestamp::from_epoch(1_800_000_000, 0).unwrap();
        let after = |seconds| Some(now.saturating_add(std::time::Duration::from_secs(seconds)));
        let (head, mut ids) = (http::Request::new(()).into_parts().0, Ids::new(1));
        let mut context = Context { now, ids: &mut ids, region: "us-east-1", request_id: "", head: &head, base_url: "" };
        let mut state = State::default();
        assert_eq!(state.next_due(), None);
        let launch = api::RunInstancesInput {
            image_id: Some("ami-0c55b159cbfafe1f0".to_owned()),
            min_count: Some(1),
            max_count: Some(1),
            ..Default::default()
        };
        let run = launch.handle(&mut state, &mut context).unwrap();
        assert_eq!(run.instances()[0].instance_type(), "m1.small");
        let copy = state.clone();
        assert_eq!(state.next_due(), after(5));
        state.advance(state.next_due().unwrap());
        assert_eq!(state.next_due(), after(95));
        state.advance(state.next_due().unwrap());
        assert_eq!((state.next_due(), copy.next_due()), (None, after(5)));
    }
}
