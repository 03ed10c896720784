//! The default VPC, its internet gateway and its main route table.

use std::net::Ipv4Addr;

use pileus_ec2::{
    AttachmentStatus, BlockPublicAccessMode, BlockPublicAccessStates, DescribeInternetGatewaysInput,
    DescribeInternetGatewaysOutput, DescribeRouteTablesInput, DescribeRouteTablesOutput, DescribeVpcsInput, DescribeVpcsOutput,
    InternetGateway, InternetGatewayAttachment, Route, RouteOrigin, RouteState, RouteTableAssociation,
    RouteTableAssociationState, RouteTableAssociationStateCode, Tenancy, VpcCidrBlockAssociation, VpcCidrBlockState,
    VpcCidrBlockStateCode, VpcState,
};

use super::{
    Answer, Region,
    addresses::Cidr4,
    faults,
    filters::{Filters, Known, flag},
    paging::Page,
};
use crate::{
    ACCOUNT,
    handler::{Context, Outcome},
    ids::Ids,
};

#[derive(Clone, Debug)]
pub(super) struct Vpc {
    pub(super) id: String,
    pub(super) cidr: Cidr4,
    pub(super) is_default: bool,
    association_id: String,
    dhcp_options_id: String,
}

#[derive(Clone, Debug)]
pub(super) struct Gateway {
    id: String,
    vpc_id: String,
}

#[derive(Clone, Debug)]
pub(super) struct RouteTable {
    id: String,
    vpc_id: String,
    association_id: String,
    gateway_id: String,
}

/// Adds the default VPC; gives its id.
pub(super) fn add_default(region: &mut Region, ids: &mut Ids) -> String {
    let vpc = Vpc {
        id: ids.resource("vpc"),
        cidr: Cidr4::new(Ipv4Addr::new(172, 31, 0, 0), 16),
        is_default: true,
        association_id: ids.resource("vpc-cidr-assoc"),
        dhcp_options_id: ids.resource("dopt"),
    };
    let id = vpc.id.clone();
    let gateway = Gateway { id: ids.resource("igw"), vpc_id: id.clone() };
    let table = RouteTable {
        id: ids.resource("rtb"),
        vpc_id: id.clone(),
        association_id: ids.resource("rtbassoc"),
        gateway_id: gateway.id.clone(),
    };
    region.gateways.insert(&gateway.id.clone(), gateway);
    region.route_tables.insert(&table.id.clone(), table);
    region.vpcs.insert(&id, vpc);
    id
}

impl Vpc {
    fn describe(&self, region: &Region) -> pileus_ec2::Vpc {
        let cidr = self.cidr.to_string();
        pileus_ec2::Vpc {
            owner_id: Some(ACCOUNT.to_owned()),
            instance_tenancy: Some(Tenancy::DEFAULT),
            cidr_block_association_set: Some(vec![VpcCidrBlockAssociation {
                association_id: Some(self.association_id.clone()),
                cidr_block: Some(cidr.clone()),
                cidr_block_state: Some(VpcCidrBlockState {
                    state: Some(VpcCidrBlockStateCode::ASSOCIATED),
                    status_message: None,
                }),
            }]),
            is_default: Some(self.is_default),
            tags: region.tags.of(&self.id),
            block_public_access_states: Some(BlockPublicAccessStates {
                internet_gateway_block_mode: Some(BlockPublicAccessMode::OFF),
            }),
            vpc_id: Some(self.id.clone()),
            state: Some(VpcState::AVAILABLE),
            cidr_block: Some(cidr),
            dhcp_options_id: Some(self.dhcp_options_id.clone()),
            ..pileus_ec2::Vpc::default()
        }
    }
}

const KNOWN_VPCS: Known<pileus_ec2::Vpc> = Known {
    fields: &[
        ("cidr", |vpc, see| see(vpc.cidr_block())),
        ("cidrBlock", |vpc, see| see(vpc.cidr_block())),
        ("cidr-block-association.association-id", |vpc, see| {
            vpc.cidr_block_association_set().iter().for_each(|one| see(one.association_id()))
        }),
        ("cidr-block-association.cidr-block", |vpc, see| {
            vpc.cidr_block_association_set().iter().for_each(|one| see(one.cidr_block()))
        }),
        ("cidr-block-association.state", |vpc, see| {
            vpc.cidr_block_association_set().iter().for_each(|one| see(one.cidr_block_state().state().as_str()))
        }),
        ("dhcp-options-id", |vpc, see| see(vpc.dhcp_options_id())),
        ("is-default", |vpc, see| see(flag(vpc.is_default()))),
        ("isDefault", |vpc, see| see(flag(vpc.is_default()))),
        ("owner-id", |vpc, see| see(vpc.owner_id())),
        ("state", |vpc, see| see(vpc.state().as_str())),
        ("vpc-id", |vpc, see| see(vpc.vpc_id())),
    ],
    tags: Some(pileus_ec2::Vpc::tags),
};

impl Answer for DescribeVpcsInput {
    const MEMBERS: &'static [&'static str] = &["Filters", "VpcIds", "MaxResults", "NextToken"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<DescribeVpcsOutput> {
        let filters = Filters::new(&self.filters, &KNOWN_VPCS)?;
        let page = Page::new(&self, self.max_results, self.next_token.as_deref(), 5..=1000)?;
        let ids = self.vpc_ids.as_deref().unwrap_or_default();
        faults::VPC.check_ids(ids)?;
        let found = region.vpcs.select(ids).map_err(|missing| faults::VPC.missing(&missing))?;
        let described = found.into_iter().map(|(place, vpc)| (place, vpc.describe(region)));
        let (vpcs, next_token) = page.cut(described.filter(|(_, vpc)| filters.matches(vpc)));
        Ok(DescribeVpcsOutput { next_token, vpcs: Some(vpcs) })
    }
}

const KNOWN_GATEWAYS: Known<InternetGateway> = Known {
    fields: &[
        ("attachment.state", |gateway, see| gateway.attachments().iter().for_each(|one| see(one.state().as_str()))),
        ("attachment.vpc-id", |gateway, see| gateway.attachments().iter().for_each(|one| see(one.vpc_id()))),
        ("internet-gateway-id", |gateway, see| see(gateway.internet_gateway_id())),
        ("owner-id", |gateway, see| see(gateway.owner_id())),
    ],
    tags: Some(InternetGateway::tags),
};

impl Answer for DescribeInternetGatewaysInput {
    const MEMBERS: &'static [&'static str] = &["Filters", "InternetGatewayIds", "MaxResults", "NextToken"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<DescribeInternetGatewaysOutput> {
        let filters = Filters::new(&self.filters, &KNOWN_GATEWAYS)?;
        let page = Page::new(&self, self.max_results, self.next_token.as_deref(), 5..=1000)?;
        let ids = self.internet_gateway_ids.as_deref().unwrap_or_default();
        faults::GATEWAY.check_ids(ids)?;
        let found = region.gateways.select(ids).map_err(|missing| faults::GATEWAY.missing(&missing))?;
        let described = found.into_iter().map(|(place, gateway)| {
            let description = InternetGateway {
                // As AWS answers for a gateway that is attached.
                attachments: Some(vec![InternetGatewayAttachment {
                    state: Some(AttachmentStatus::from("available")),
                    vpc_id: Some(gateway.vpc_id.clone()),
                }]),
                internet_gateway_id: Some(gateway.id.clone()),
                owner_id: Some(ACCOUNT.to_owned()),
                tags: region.tags.of(&gateway.id),
            };
            (place, description)
        });
        let (gateways, next_token) = page.cut(described.filter(|(_, gateway)| filters.matches(gateway)));
        Ok(DescribeInternetGatewaysOutput { internet_gateways: Some(gateways), next_token })
    }
}

const KNOWN_ROUTE_TABLES: Known<pileus_ec2::RouteTable> = Known {
    fields: &[
        ("association.main", |table, see| table.associations().iter().for_each(|one| see(flag(one.main())))),
        ("association.route-table-association-id", |table, see| {
            table.associations().iter().for_each(|one| see(one.route_table_association_id()))
        }),
        ("association.route-table-id", |table, see| table.associations().iter().for_each(|one| see(one.route_table_id()))),
        ("association.subnet-id", |table, see| {
            table.associations().iter().filter_map(|one| one.subnet_id.as_deref()).for_each(see)
        }),
        ("owner-id", |table, see| see(table.owner_id())),
        ("route.destination-cidr-block", |table, see| table.routes().iter().for_each(|one| see(one.destination_cidr_block()))),
        ("route.gateway-id", |table, see| table.routes().iter().for_each(|one| see(one.gateway_id()))),
        ("route.origin", |table, see| table.routes().iter().for_each(|one| see(one.origin().as_str()))),
        ("route.state", |table, see| table.routes().iter().for_each(|one| see(one.state().as_str()))),
        ("route-table-id", |table, see| see(table.route_table_id())),
        ("vpc-id", |table, see| see(table.vpc_id())),
    ],
    tags: Some(pileus_ec2::RouteTable::tags),
};

impl Answer for DescribeRouteTablesInput {
    const MEMBERS: &'static [&'static str] = &["Filters", "RouteTableIds", "MaxResults", "NextToken"];

    fn answer(self, region: &mut Region, _: &mut Context<'_>) -> Outcome<DescribeRouteTablesOutput> {
        let filters = Filters::new(&self.filters, &KNOWN_ROUTE_TABLES)?;
        let page = Page::new(&self, self.max_results, self.next_token.as_deref(), 5..=100)?;
        let ids = self.route_table_ids.as_deref().unwrap_or_default();
        faults::ROUTE_TABLE.check_ids(ids)?;
        let found = region.route_tables.select(ids).map_err(|missing| faults::ROUTE_TABLE.missing(&missing))?;
        let described = found.into_iter().map(|(place, table)| (place, table.describe(region)));
        let (tables, next_token) = page.cut(described.filter(|(_, table)| filters.matches(table)));
        Ok(DescribeRouteTablesOutput { route_tables: Some(tables), next_token })
    }
}

impl RouteTable {
    fn describe(&self, region: &Region) -> pileus_ec2::RouteTable {
        let route = |destination: String, gateway: &str, origin: RouteOrigin| Route {
            destination_cidr_block: Some(destination),
            gateway_id: Some(gateway.to_owned()),
            origin: Some(origin),
            state: Some(RouteState::ACTIVE),
            ..Route::default()
        };
        let local =
            region.vpcs.get(&self.vpc_id).map(|vpc| route(vpc.cidr.to_string(), "local", RouteOrigin::CREATE_ROUTE_TABLE));
        let out = route("0.0.0.0/0".to_owned(), &self.gateway_id, RouteOrigin::CREATE_ROUTE);
        pileus_ec2::RouteTable {
            associations: Some(vec![RouteTableAssociation {
                main: Some(true),
                route_table_association_id: Some(self.association_id.clone()),
                route_table_id: Some(self.id.clone()),
                association_state: Some(RouteTableAssociationState {
                    state: Some(RouteTableAssociationStateCode::ASSOCIATED),
                    status_message: None,
                }),
                ..RouteTableAssociation::default()
            }]),
            propagating_vgws: Some(Vec::new()),
            route_table_id: Some(self.id.clone()),
            routes: Some(local.into_iter().chain([out]).collect()),
            tags: region.tags.of(&self.id),
            vpc_id: Some(self.vpc_id.clone()),
            owner_id: Some(ACCOUNT.to_owned()),
        }
    }
}
