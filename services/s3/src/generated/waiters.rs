// Written by `cargo xtask codegen` from AWS's model. Do not edit: it is rewritten whole.

use pileus_shape::prelude::*;

pub const BUCKET_EXISTS: &Waiter = &Waiter { name: "BucketExists", delay_s: 5, attempts_max: 20, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::Status(200) },
    Acceptor { state: WaiterState::Success, expect: Expect::Status(301) },
    Acceptor { state: WaiterState::Success, expect: Expect::Status(403) },
    Acceptor { state: WaiterState::Retry, expect: Expect::Status(404) },
] };
pub const BUCKET_NOT_EXISTS: &Waiter = &Waiter { name: "BucketNotExists", delay_s: 5, attempts_max: 20, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::Status(404) },
] };
pub const OBJECT_EXISTS: &Waiter = &Waiter { name: "ObjectExists", delay_s: 5, attempts_max: 20, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::Status(200) },
    Acceptor { state: WaiterState::Retry, expect: Expect::Status(404) },
] };
pub const OBJECT_NOT_EXISTS: &Waiter = &Waiter { name: "ObjectNotExists", delay_s: 5, attempts_max: 20, acceptors: &[
    Acceptor { state: WaiterState::Success, expect: Expect::Status(404) },
] };
