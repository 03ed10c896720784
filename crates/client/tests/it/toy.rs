//! A service of one operation, as generated code would have it: what S3 has no example of.

use pileus_client::{Once, ServiceTraits, Wait};
use pileus_shape::prelude::*;

const SERVICE: &ServiceSchema = &ServiceSchema {
    id: "Toy",
    endpoint_prefix: "toy",
    signing_name: "toy",
    version: "2020-01-01",
    protocol: Protocol::Ec2Query,
    ..ServiceSchema::NONE
};

pub struct MakeThingsInput {
    pub name: Option<String>,
    pub secret: Option<String>,
    pub parts: Option<Vec<Part>>,
    pub client_token: Option<String>,
    pub next_token: Option<String>,
}

pub struct Part {
    pub id: Option<String>,
    pub size: Option<i32>,
}

pub struct MakeThingsOutput {
    pub things: Option<Vec<Thing>>,
    pub next_token: Option<String>,
}

pub struct Thing {
    pub state: Option<String>,
    pub password: Option<String>,
}

shape_impls!(MakeThingsInput, MakeThingsOutput, Part, Thing);

const PARTS: Target = Target::List(&ItemSchema { item: field("member", "item", STRUCTURE) });

impl Shape for MakeThingsInput {
    const SCHEMA: &'static Schema = &Schema {
        name: "MakeThingsRequest",
        members: &[
            field("Name", "", STRING).required(),
            field("Secret", "", STRING).required().sensitive(),
            field("Parts", "Part", PARTS),
            field("ClientToken", "", STRING).required().idempotency_token(),
            field("NextToken", "", STRING),
        ],
        ..Schema::NONE
    };
    members! { name, secret, parts, client_token, next_token }
}

impl Shape for Part {
    const SCHEMA: &'static Schema =
        &Schema { name: "Part", members: &[field("Id", "", STRING).required(), field("Size", "", INTEGER)], ..Schema::NONE };
    members! { id, size }
}

impl Shape for MakeThingsOutput {
    const SCHEMA: &'static Schema = &Schema {
        name: "MakeThingsResult",
        members: &[field("Things", "thingSet", PARTS), field("NextToken", "nextToken", STRING)],
        ..Schema::NONE
    };
    members! { things, next_token }
}

impl Shape for Thing {
    const SCHEMA: &'static Schema = &Schema {
        name: "Thing",
        members: &[field("State", "state", STRING), field("Password", "password", STRING).sensitive()],
        ..Schema::NONE
    };
    members! { state, password }
}

impl Operation for MakeThingsInput {
    type Output = MakeThingsOutput;
    const OPERATION: &'static OperationSchema = &OperationSchema {
        name: "MakeThings",
        service: SERVICE,
        input: MakeThingsInput::SCHEMA,
        output: MakeThingsOutput::SCHEMA,
        paginator: Some(&Paginator {
            input_token: &["NextToken"],
            output_token: &["NextToken"],
            result_key: &["Things"],
            more_results: "",
            limit_key: "",
        }),
        ..OperationSchema::NONE
    };
}

impl Paginated for MakeThingsInput {
    type Item = Thing;
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.things.unwrap_or_default()
    }
}

const THINGS_READY: &Waiter = &Waiter {
    name: "ThingsReady",
    delay_s: 15,
    attempts_max: 4,
    acceptors: &[
        Acceptor { state: WaiterState::Success, expect: Expect::PathAll { path: "Things[].State", value: "ready" } },
        Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "Things[].State", value: "broken" } },
        Acceptor { state: WaiterState::Failure, expect: Expect::PathAny { path: "Things[].Password", value: "hush" } },
        Acceptor { state: WaiterState::Retry, expect: Expect::Error("Thing.NotFound") },
    ],
};

const THINGS_GONE: &Waiter = &Waiter {
    name: "ThingsGone",
    delay_s: 15,
    attempts_max: 2,
    acceptors: &[
        Acceptor { state: WaiterState::Success, expect: Expect::Error("Thing.NotFound") },
        Acceptor { state: WaiterState::Success, expect: Expect::Path { path: "length(Things[]) == `0`", value: "true" } },
    ],
};

pileus_client::service!(ServiceTraits::STANDARD);

impl Client {
    pub fn make_things(&self) -> Call<MakeThingsInput, Once> {
        self.call()
    }
    pub fn wait_until_things_ready(&self) -> Call<MakeThingsInput, Wait> {
        self.wait(THINGS_READY)
    }
    pub fn wait_until_things_gone(&self) -> Call<MakeThingsInput, Wait> {
        self.wait(THINGS_GONE)
    }
}

impl<M> Call<MakeThingsInput, M> {
    pub fn name(mut self, v: impl Into<String>) -> Self {
        self.input.name = Some(v.into());
        self
    }
    pub fn secret(mut self, v: impl Into<String>) -> Self {
        self.input.secret = Some(v.into());
        self
    }
    pub fn parts(mut self, v: impl IntoIterator<Item = Part>) -> Self {
        self.input.parts = Some(v.into_iter().collect());
        self
    }
    pub fn client_token(mut self, v: impl Into<String>) -> Self {
        self.input.client_token = Some(v.into());
        self
    }
}
