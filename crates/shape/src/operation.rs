use crate::{Schema, Shape, Structure};

/// The input of an operation: what a call sends, and what it gives back.
pub trait Operation: Shape {
    /// What the service answers.
    type Output: Shape;
    /// How the operation travels.
    const OPERATION: &'static OperationSchema;
}

/// An operation that answers in pages of items.
pub trait Paginated: Operation {
    /// One item.
    type Item: Send;
    /// The items of one page.
    fn items(page: Self::Output) -> Vec<Self::Item>;
}

/// How an operation travels.
#[derive(Debug)]
pub struct OperationSchema {
    /// The service's own name of it (`RunInstances`).
    pub name: &'static str,
    /// The service it belongs to.
    pub service: &'static ServiceSchema,
    /// The HTTP method.
    pub method: &'static str,
    /// The path and query with `{Label}` and `{Label+}` placeholders.
    pub uri: &'static str,
    /// The HTTP status of success; 200 unless the model says otherwise.
    pub status: u16,
    /// The input structure.
    pub input: &'static Schema,
    /// The output structure.
    pub output: &'static Schema,
    /// The name of the XML root element of the request's body; empty for the input's own.
    pub input_xml_name: &'static str,
    /// The XML namespace of that element.
    pub input_namespace: Option<&'static crate::Namespace>,
    /// The element that wraps the output in awsQuery; else empty.
    pub output_wrapper: &'static str,
    /// Whether the root of the answer's document is itself the output's only member (S3's GetBucketLocation).
    pub output_unwrapped: bool,
    /// What is put before the host name, with `{Label}` placeholders; mostly empty.
    pub host_prefix: &'static str,
    /// Whether the call is sent without a signature.
    pub anonymous: bool,
    /// Whether the body is left out of the signature.
    pub unsigned_payload: bool,
    /// Which checksums the operation carries.
    pub checksum: Option<&'static Checksum>,
    /// How its pages follow each other.
    pub paginator: Option<&'static Paginator>,
}

impl OperationSchema {
    /// An operation whose name is known, with its structures, to build on.
    pub const fn of<O: Operation>(name: &'static str, service: &'static ServiceSchema) -> Self {
        Self { name, service, input: O::SCHEMA, output: <O::Output as Shape>::SCHEMA, ..Self::NONE }
    }

    /// An operation with nothing set, to build others from.
    pub const NONE: Self = Self {
        name: "",
        service: &ServiceSchema::NONE,
        method: "POST",
        uri: "/",
        status: 200,
        input: <() as Shape>::SCHEMA,
        output: <() as Shape>::SCHEMA,
        input_xml_name: "",
        input_namespace: None,
        output_wrapper: "",
        output_unwrapped: false,
        host_prefix: "",
        anonymous: false,
        unsigned_payload: false,
        checksum: None,
        paginator: None,
    };
}

/// An operation with its types erased, as a row of a service's table.
#[derive(Clone, Copy, Debug)]
pub struct OperationEntry {
    /// How it travels.
    pub schema: &'static OperationSchema,
    /// An empty input.
    pub input: fn() -> Box<dyn Structure>,
    /// An empty output.
    pub output: fn() -> Box<dyn Structure>,
}

impl OperationEntry {
    /// The row of `O`.
    pub const fn of<O: Operation>() -> Self {
        Self { schema: O::OPERATION, input: || Box::new(O::default()), output: || Box::new(O::Output::default()) }
    }
}

/// Which checksums an operation carries.
#[derive(Debug)]
pub struct Checksum {
    /// Whether a request without one is refused.
    pub required: bool,
    /// The input member that names the algorithm; empty when there is none.
    pub algorithm_member: &'static str,
    /// The input member that asks for validation of the answer; empty when there is none.
    pub mode_member: &'static str,
    /// The algorithms the answer may carry.
    pub response_algorithms: &'static [&'static str],
}

/// How an operation's pages follow each other. Every text is a JMESPath expression over the output or a member of the input.
#[derive(Debug)]
pub struct Paginator {
    /// The input members that take the tokens.
    pub input_token: &'static [&'static str],
    /// Where the output has them.
    pub output_token: &'static [&'static str],
    /// Where the output has the items.
    pub result_key: &'static [&'static str],
    /// Where the output says that there are more; empty when tokens alone say so.
    pub more_results: &'static str,
    /// The input member that bounds a page; empty when there is none.
    pub limit_key: &'static str,
}

/// What the operations of a service have in common.
#[derive(Debug)]
pub struct ServiceSchema {
    /// The service's id (`EC2`).
    pub id: &'static str,
    /// The first label of its host names (`ec2`).
    pub endpoint_prefix: &'static str,
    /// The name it signs with.
    pub signing_name: &'static str,
    /// The version of its API (`2016-11-15`).
    pub version: &'static str,
    /// How its messages are written.
    pub protocol: Protocol,
    /// The default XML namespace of its documents; empty when there is none.
    pub xml_namespace: &'static str,
    /// What comes before the operation in the `X-Amz-Target` header of JSON protocols; else empty.
    pub target_prefix: &'static str,
}

impl ServiceSchema {
    /// A service with nothing set, to build others from.
    pub const NONE: Self = Self {
        id: "",
        endpoint_prefix: "",
        signing_name: "",
        version: "",
        protocol: Protocol::Ec2Query,
        xml_namespace: "",
        target_prefix: "",
    };
}

/// How a service's messages are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// Form-encoded requests, XML answers; EC2's dialect.
    Ec2Query,
    /// Form-encoded requests, XML answers.
    AwsQuery,
    /// JSON 1.0 to one path.
    AwsJson10,
    /// JSON 1.1 to one path.
    AwsJson11,
    /// XML with HTTP bindings.
    RestXml,
    /// JSON with HTTP bindings.
    RestJson,
    /// CBOR.
    RpcV2Cbor,
}

/// When an operation's answers say that something has come about.
#[derive(Debug)]
pub struct Waiter {
    /// The model's name (`InstanceRunning`).
    pub name: &'static str,
    /// Seconds between two calls.
    pub delay_s: u32,
    /// How many calls at the most.
    pub attempts_max: u32,
    /// What to look for, in order; the first that matches decides.
    pub acceptors: &'static [Acceptor],
}

/// One thing a waiter looks for.
#[derive(Debug)]
pub struct Acceptor {
    /// What a match means.
    pub state: WaiterState,
    /// What matches.
    pub expect: Expect,
}

/// What a waiter's match means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaiterState {
    /// It has come about.
    Success,
    /// It never will.
    Failure,
    /// Look again.
    Retry,
}

/// What a waiter looks for in an answer. `path` is a JMESPath expression over the output; `value` is text, or `true`, `false`
/// or a number as text.
#[derive(Debug)]
#[allow(missing_docs)]
pub enum Expect {
    /// The value at the path is this.
    Path { path: &'static str, value: &'static str },
    /// The list at the path is not empty and all its values are this.
    PathAll { path: &'static str, value: &'static str },
    /// Some value of the list at the path is this.
    PathAny { path: &'static str, value: &'static str },
    /// The HTTP status is this.
    Status(u16),
    /// The error's code is this.
    Error(&'static str),
    /// There was (or was not) any error.
    AnyError(bool),
}
