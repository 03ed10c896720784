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
use pileus_shape::{Operation, ServiceSchema, Timestamp};

use crate::{
    gateway::Advance,
    handler::{Context, Handle, Outcome, Route},
    ids::Ids,
};
use table::Table;

pub(crate) const SERVICE: &ServiceSchema = pileus_ec2::OPERATIONS[0].schema.service;

/// The operations that are answered.
pub(crate) const ROUTES: &[Route<State>] = &[
    Route::of::<api::AuthorizeSecurityGroupEgressInput>(),
    Route::of::<api::AuthorizeSecurityGroupIngressInput>(),
    Route::of::<api::CreateKeyPairInput>(),
    Route::of::<api::CreateSecurityGroupInput>(),
    Route::of::<api::CreateTagsInput>(),
    Route::of::<api::DeleteKeyPairInput>(),
    Route::of::<api::DeleteSecurityGroupInput>(),
    Route::of::<api::DeleteTagsInput>(),
    Route::of::<api::DescribeAccountAttributesInput>(),
    Route::of::<api::DescribeAvailabilityZonesInput>(),
    Route::of::<api::DescribeImagesInput>(),
    Route::of::<api::DescribeInstanceAttributeInput>(),
    Route::of::<api::DescribeInstanceStatusInput>(),
    Route::of::<api::DescribeInstanceTypeOfferingsInput>(),
    Route::of::<api::DescribeInstanceTypesInput>(),
    Route::of::<api::DescribeInstancesInput>(),
    Route::of::<api::DescribeInternetGatewaysInput>(),
    Route::of::<api::DescribeKeyPairsInput>(),
    Route::of::<api::DescribeRegionsInput>(),
    Route::of::<api::DescribeRouteTablesInput>(),
    Route::of::<api::DescribeSecurityGroupRulesInput>(),
    Route::of::<api::DescribeSecurityGroupsInput>(),
    Route::of::<api::DescribeSubnetsInput>(),
    Route::of::<api::DescribeTagsInput>(),
    Route::of::<api::DescribeVpcsInput>(),
    Route::of::<api::GetConsoleOutputInput>(),
    Route::of::<api::ImportKeyPairInput>(),
    Route::of::<api::ModifyInstanceAttributeInput>(),
    Route::of::<api::ModifyInstanceMetadataOptionsInput>(),
    Route::of::<api::MonitorInstancesInput>(),
    Route::of::<api::RebootInstancesInput>(),
    Route::of::<api::RevokeSecurityGroupEgressInput>(),
    Route::of::<api::RevokeSecurityGroupIngressInput>(),
    Route::of::<api::RunInstancesInput>(),
    Route::of::<api::StartInstancesInput>(),
    Route::of::<api::StopInstancesInput>(),
    Route::of::<api::TerminateInstancesInput>(),
    Route::of::<api::UnmonitorInstancesInput>(),
];

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
    #[allow(dead_code, reason = "for the cloud's shell, which does not settle yet")]
    pub(crate) fn next_due(&self) -> Option<Timestamp> {
        self.regions.values().filter_map(|region| region.timers.next_due()).min()
    }
}

impl Advance for State {
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
